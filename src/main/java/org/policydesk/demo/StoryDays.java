package org.policydesk.demo;

import java.time.LocalDate;
import org.policydesk.deadline.WorkingCalendar;

/**
 * The days of the story, told in working days from the demo's day on, so that nobody works on a holiday, nothing is due on one, and
 * every light has its colour whatever the day is.
 */
record StoryDays(LocalDate today, WorkingCalendar calendar) {
    /** How many working days before the demo's day the association began to use the desk. */
    static final int LENGTH = 60;

    /**
     * The working day that many before or after the demo's day.
     *
     * @param n not 0, since the demo's day itself may be a holiday and belongs to whoever looks at the demo
     */
    LocalDate day(int n) {
        return calendar.plusWorkingDays(today, n);
    }

    LocalDate first() {
        return day(-LENGTH);
    }
}
