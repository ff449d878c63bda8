package org.policydesk.reminder;

import org.policydesk.support.DeskTest;

@DeskTest
class ActionLinksOnH2Test extends ActionLinksContract {}
