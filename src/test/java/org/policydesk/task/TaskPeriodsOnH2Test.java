package org.policydesk.task;

import org.policydesk.support.DeskTest;

@DeskTest
class TaskPeriodsOnH2Test extends TaskPeriodsContract {}
