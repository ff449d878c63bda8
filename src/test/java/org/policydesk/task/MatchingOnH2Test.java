package org.policydesk.task;

import org.policydesk.support.DeskTest;

@DeskTest
class MatchingOnH2Test extends MatchingContract {}
