package org.policydesk.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a period stands after its steps. Immutable.
 *
 * @param due the last day, included; null while it is paused, or if it never had one
 * @param cutOff the hour on the last day; null: until its end
 * @param pausedSince the first day that does not count; null if it runs
 * @param canPause whether it is a counted period that runs: a date that a notice or a decision names cannot stand still
 * @param provisional true if a year without a holiday notice had a part in the date (暂定)
 * @param steps what each step did, in their order
 */
public record TolledPeriod(
        @Nullable LocalDate due,
        @Nullable LocalTime cutOff,
        @Nullable LocalDate pausedSince,
        boolean canPause,
        boolean provisional,
        List<TolledStep> steps) {
    public TolledPeriod {
        steps = List.copyOf(steps);
    }

    /** Whether it stands still. */
    public boolean isPaused() {
        return pausedSince != null;
    }
}
