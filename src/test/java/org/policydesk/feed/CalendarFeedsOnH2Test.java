package org.policydesk.feed;

import org.policydesk.support.DeskTest;

@DeskTest
class CalendarFeedsOnH2Test extends CalendarFeedsContract {}
