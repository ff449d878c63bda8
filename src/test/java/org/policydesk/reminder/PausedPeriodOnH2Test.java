package org.policydesk.reminder;

import org.policydesk.support.DeskTest;

@DeskTest
class PausedPeriodOnH2Test extends PausedPeriodContract {}
