package org.policydesk.reminder;

import org.policydesk.support.DeskTest;

@DeskTest
class AuditOnH2Test extends AuditContract {}
