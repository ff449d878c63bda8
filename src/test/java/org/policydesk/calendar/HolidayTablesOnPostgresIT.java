package org.policydesk.calendar;

import org.policydesk.support.PostgresTest;

@PostgresTest
class HolidayTablesOnPostgresIT extends HolidayTablesContract {}
