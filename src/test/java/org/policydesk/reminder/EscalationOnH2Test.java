package org.policydesk.reminder;

import org.policydesk.support.DeskTest;

@DeskTest
class EscalationOnH2Test extends EscalationContract {}
