package org.policydesk.reminder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import org.policydesk.deadline.WorkingCalendar;

/** A quarter of a year, written 2025Q1. */
record Quarter(int year, int number) {
    private static final int MONTHS = 3;

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    String key() {
        return year + "Q" + number;
    }

    Quarter before() {
        return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }

    /** That day of its first month; a rest day gives the next working day, for nothing is missed by it. */
    LocalDateTime moment(int day, LocalTime hour, WorkingCalendar calendar) {
        LocalDate named = LocalDate.of(year, (number - 1) * MONTHS + 1, day);
        return calendar.onOrAfter(named).atTime(hour);
    }
}
