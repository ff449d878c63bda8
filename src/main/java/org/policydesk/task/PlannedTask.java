package org.policydesk.task;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.Occurrences;
import org.policydesk.deadline.StartBy;
import org.policydesk.deadline.TolledPeriod;

/**
 * The dates that one occurrence gives a company's task.
 *
 * @param key the occurrence's key
 * @param ruleDue the rule's own date; null for an item without one
 * @param due the company's date: its recommending unit's own, else the rule's, or planned back from it where it is the
 *     recommender's
 * @param pausedSince the first day that does not count while its period stands still; null if it runs
 */
record PlannedTask(
        String key,
        @Nullable LocalDate ruleDue,
        @Nullable LocalDate due,
        @Nullable LocalTime cutOff,
        @Nullable LocalDate startBy,
        @Nullable LocalDate opens,
        DateSource source,
        boolean provisional,
        @Nullable LocalDate pausedSince) {

    /** A task without a date, for an item that staff assign although it names none. */
    static PlannedTask undated() {
        return new PlannedTask(Occurrences.ONCE, null, null, null, null, null, DateSource.NOTICE, false, null);
    }

    /** The same as another occurrence. */
    PlannedTask withKey(String other) {
        return new PlannedTask(other, ruleDue, due, cutOff, startBy, opens, source, provisional, pausedSince);
    }

    /** What a task has whose rule gives its occurrence no more. */
    static PlannedTask kept(TaskRow task) {
        return new PlannedTask(
                task.occurrenceKey(),
                task.ruleDue(),
                task.due(),
                task.cutOff(),
                task.startBy(),
                task.opens(),
                task.dateSource(),
                task.provisional(),
                task.pausedSince());
    }

    /**
     * The same after the steps on its period.
     *
     * @param newStartBy planned from the new due date; null if there is none, or the period is a new one
     */
    PlannedTask tolled(TolledPeriod period, @Nullable StartBy newStartBy) {
        return new PlannedTask(
                key,
                ruleDue,
                period.due(),
                period.cutOff(),
                newStartBy == null ? null : newStartBy.date(),
                opens,
                source,
                period.provisional() || newStartBy != null && newStartBy.provisional(),
                period.pausedSince());
    }

    /** The same with another day to begin on. */
    PlannedTask startingBy(StartBy other) {
        return new PlannedTask(
                key,
                ruleDue,
                due,
                cutOff,
                other.date(),
                opens,
                source,
                provisional || other.provisional(),
                pausedSince);
    }

    /** Whether the unit's own date is over, although the item's is still to come: it can no longer be met. */
    boolean isLocallyPast(LocalDate today) {
        return source == DateSource.LOCAL && due != null && due.isBefore(today);
    }
}
