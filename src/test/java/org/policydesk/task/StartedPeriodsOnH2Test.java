package org.policydesk.task;

import org.policydesk.support.DeskTest;

@DeskTest
class StartedPeriodsOnH2Test extends StartedPeriodsContract {}
