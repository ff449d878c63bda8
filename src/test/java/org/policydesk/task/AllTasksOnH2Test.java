package org.policydesk.task;

import org.policydesk.support.DeskTest;

@DeskTest
class AllTasksOnH2Test extends AllTasksContract {}
