package org.policydesk.task;

import org.policydesk.support.DeskTest;

@DeskTest
class LiveBoardsOnH2Test extends LiveBoardsContract {}
