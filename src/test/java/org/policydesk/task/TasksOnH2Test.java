package org.policydesk.task;

import org.policydesk.support.DeskTest;

@DeskTest
class TasksOnH2Test extends TasksContract {}
