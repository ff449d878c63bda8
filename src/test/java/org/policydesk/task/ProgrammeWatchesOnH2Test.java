package org.policydesk.task;

import org.policydesk.support.DeskTest;

@DeskTest
class ProgrammeWatchesOnH2Test extends ProgrammeWatchesContract {}
