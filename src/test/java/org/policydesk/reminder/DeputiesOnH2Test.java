package org.policydesk.reminder;

import org.policydesk.support.DeskTest;

@DeskTest
class DeputiesOnH2Test extends DeputiesContract {}
