package org.policydesk.feed;

import org.policydesk.support.PostgresTest;

@PostgresTest
class CalendarFeedsOnPostgresIT extends CalendarFeedsContract {}
