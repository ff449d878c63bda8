package org.policydesk.task;

import org.policydesk.support.DeskTest;

@DeskTest
class PreparationTimesOnH2Test extends PreparationTimesContract {}
