package org.policydesk.reminder;

import org.policydesk.support.DeskTest;

@DeskTest
class ChoicesOnH2Test extends ChoicesContract {}
