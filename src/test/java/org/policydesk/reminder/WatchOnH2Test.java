package org.policydesk.reminder;

import org.policydesk.support.DeskTest;

@DeskTest
class WatchOnH2Test extends WatchContract {}
