package org.policydesk.task;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.Occurrences;

/**
 * The dates that one occurrence gives a company's task.
 *
 * @param key the occurrence's key
 * @param ruleDue the rule's own date; null for an item without one
 * @param due the company's date: its recommending unit's own, else the rule's, or planned back from it where it is the
 *     recommender's
 */
record PlannedTask(
        String key,
        @Nullable LocalDate ruleDue,
        @Nullable LocalDate due,
        @Nullable LocalTime cutOff,
        @Nullable LocalDate startBy,
        @Nullable LocalDate opens,
        DateSource source,
        boolean provisional) {

    /** A task without a date, for an item that staff assign although it names none. */
    static PlannedTask undated() {
        return new PlannedTask(Occurrences.ONCE, null, null, null, null, null, DateSource.NOTICE, false);
    }

    /** Whether the unit's own date is over, although the item's is still to come: it can no longer be met. */
    boolean isLocallyPast(LocalDate today) {
        return source == DateSource.LOCAL && due != null && due.isBefore(today);
    }
}
