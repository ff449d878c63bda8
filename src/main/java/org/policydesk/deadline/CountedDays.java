package org.policydesk.deadline;

import java.time.LocalDate;

/**
 * The day to count from and on which side of it the first counted day lies.
 *
 * @param event the event's day
 * @param before the day next to the first counted one, itself not counted: the event's day, or its neighbour if the text counts
 *     the event's day
 */
record CountedDays(LocalDate event, LocalDate before) {
    /** The event's day is left out (民法典 201). */
    static CountedDays without(LocalDate event) {
        return new CountedDays(event, event);
    }

    /** The event's day is the first counted （含）, on or back by the amount's sign. */
    static CountedDays with(LocalDate event, int amount) {
        return new CountedDays(event, event.minusDays(Integer.signum(amount)));
    }

    /**
     * The last day of a period of months. Without the event's day: the same-numbered day, or the month's last (民法典 202). With
     * it: one day less, unless the month has no such day and its last day ends the period already.
     */
    LocalDate months(int amount) {
        LocalDate sameNumber = event.plusMonths(amount);
        boolean countsEvent = !before.equals(event);
        boolean shortMonth = sameNumber.getDayOfMonth() < event.getDayOfMonth();
        if (!countsEvent || shortMonth && amount > 0) {
            return sameNumber;
        }
        return sameNumber.minusDays(Integer.signum(amount));
    }
}
