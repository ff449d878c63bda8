package org.policydesk.reminder;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a ladder is built on.
 *
 * @param due null: no rungs but start-by and opening
 * @param cutOff the hour on the due date, or null for its end
 * @param shortCycle whether the item comes round every month or more often
 */
record TaskDates(
        @Nullable LocalDate due,
        @Nullable LocalTime cutOff,
        @Nullable LocalDate startBy,
        @Nullable LocalDate opens,
        boolean shortCycle) {
    static TaskDates none(boolean shortCycle) {
        return new TaskDates(null, null, null, null, shortCycle);
    }
}
