package org.policydesk.reminder;

import org.policydesk.support.DeskTest;

@DeskTest
class DrillDownOnH2Test extends DrillDownContract {}
