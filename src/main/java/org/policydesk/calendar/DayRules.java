package org.policydesk.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.policydesk.deadline.DayKind;

/** What a day can be. */
final class DayRules {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private DayRules() {}

    /** Only a Saturday or Sunday is a weekend or made up for; only another day is an ordinary working day. */
    static boolean fits(LocalDate day, DayKind kind) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return switch (kind) {
            case WORKING -> !weekend;
            case MAKE_UP_WORKING, WEEKEND -> weekend;
            case PUBLIC_HOLIDAY -> true;
        };
    }

    static void check(LocalDate day, DayKind kind) {
        checkYear(day);
        if (!fits(day, kind)) {
            throw new InvalidDayException(
                    day, kind == DayKind.WORKING ? "calendar.error.weekend" : "calendar.error.notWeekend");
        }
    }

    static void checkYear(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new InvalidDayException(day, "calendar.error.year");
        }
    }
}
