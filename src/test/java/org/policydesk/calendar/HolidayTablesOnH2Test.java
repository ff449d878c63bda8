package org.policydesk.calendar;

import org.policydesk.support.DeskTest;

@DeskTest
class HolidayTablesOnH2Test extends HolidayTablesContract {}
