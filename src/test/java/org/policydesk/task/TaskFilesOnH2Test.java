package org.policydesk.task;

import org.policydesk.support.DeskTest;

@DeskTest
class TaskFilesOnH2Test extends TaskFilesContract {}
