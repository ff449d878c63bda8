package org.policydesk.task;

import org.policydesk.support.DeskTest;

@DeskTest
class RandomChangesOnH2Test extends RandomChangesContract {}
