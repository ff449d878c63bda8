package org.policydesk.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule.Span;

/**
 * A task's period and what was decided about it.
 *
 * @param canPause whether it is counted and runs; a named date cannot stand still
 * @param whole how much the rule itself counts, for a restart; null for a named date
 * @param steps in the order in which they were recorded
 */
public record TaskPeriod(boolean canPause, @Nullable Span whole, List<PeriodStep> steps) {
    public TaskPeriod {
        steps = List.copyOf(steps);
    }

    /** Whether the last step can be taken back: any but a correction's own date. */
    public boolean canUndo() {
        return !steps.isEmpty() && steps.getLast().kind() != TollingKind.CORRECTION;
    }
}
