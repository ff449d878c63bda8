package org.policydesk.reminder;

import org.policydesk.support.DeskTest;

@DeskTest
class ReportsOnH2Test extends ReportsContract {}
