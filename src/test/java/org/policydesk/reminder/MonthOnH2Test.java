package org.policydesk.reminder;

import org.policydesk.support.DeskTest;

@DeskTest
class MonthOnH2Test extends MonthContract {}
