package org.policydesk.task;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.Occurrence;
import org.policydesk.deadline.Occurrences;
import org.policydesk.deadline.StartBy;
import org.policydesk.deadline.TolledPeriod;
import org.policydesk.deadline.Tolling;

/**
 * What the steps on a task's period make of its dates. The steps begin at the date that holds for the member; where the rule
 * does not give its occurrence any more, at the one that the task had before the first of them. Pure.
 *
 * @param plan the dates of the task's item
 */
record PeriodPlan(ItemPlan plan, TaskRow task) {
    /**
     * The task's dates after the steps.
     *
     * @param original the due date before the first step; null if there was none
     * @throws org.policydesk.deadline.InvalidRuleException if the steps do not fit the date
     */
    PlannedTask after(List<KeptStep> steps, @Nullable LocalDate original) {
        TolledPeriod period = period(steps, original);
        LocalDate due = period.due();
        StartBy startBy =
                due == null || steps.stream().anyMatch(KeptStep::restarts) ? null : plan.startBy(due, task.ownLead());
        PlannedTask planned = planned();
        return (planned == null ? PlannedTask.kept(task) : planned).tolled(period, startBy);
    }

    /**
     * The period itself.
     *
     * @throws org.policydesk.deadline.InvalidRuleException if the steps do not fit the date
     */
    TolledPeriod period(List<KeptStep> steps, @Nullable LocalDate original) {
        return Tolling.of(base(original), steps.stream().map(KeptStep::step).toList(), plan.calendar());
    }

    /** How much the rule counts; null for a named date. */
    @Nullable
    Span whole() {
        Occurrence base = base(null);
        return base == null || base.explanation().direction() != Direction.AFTER
                ? null
                : base.explanation().counted();
    }

    private @Nullable Occurrence base(@Nullable LocalDate original) {
        PlannedTask planned = planned();
        if (planned == null) {
            return original == null ? null : named(original, task.cutOff(), task.provisional());
        }
        LocalDate due = planned.due();
        if (planned.source() == DateSource.NOTICE || planned.source() == DateSource.EVENT || due == null) {
            return plan.occurrence(task.occurrenceKey(), task.memberId());
        }
        return named(due, planned.cutOff(), planned.provisional());
    }

    private Occurrence named(LocalDate due, @Nullable LocalTime cutOff, boolean provisional) {
        Occurrence named = Occurrences.of(new DeadlineRule.Fixed(due, cutOff), due, due, plan.calendar())
                .getFirst();
        return new Occurrence(task.occurrenceKey(), null, due, cutOff, provisional, named.explanation());
    }

    private @Nullable PlannedTask planned() {
        return plan.of(task.occurrenceKey(), task.memberId());
    }
}
