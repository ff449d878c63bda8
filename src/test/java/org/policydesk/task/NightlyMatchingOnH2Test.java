package org.policydesk.task;

import org.policydesk.support.DeskTest;

@DeskTest
class NightlyMatchingOnH2Test extends NightlyMatchingContract {}
