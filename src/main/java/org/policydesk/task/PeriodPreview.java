package org.policydesk.task;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule.Span;

/**
 * What a step would make of a task's dates.
 *
 * @param before the due date now; null while the period stands still, or where there is none
 * @param due the due date then; null while the period stands still
 * @param workingDaysLeft after today up to and including that date, negative if it is past; 0 without one
 * @param onRestDay whether that date is a day of rest
 * @param startBy the start-by date then; null if none is planned
 * @param left what would be left of the period, for a pause; else null
 */
public record PeriodPreview(
        @Nullable LocalDate before,
        @Nullable LocalDate due,
        @Nullable LocalTime cutOff,
        int workingDaysLeft,
        boolean onRestDay,
        @Nullable LocalDate startBy,
        @Nullable Span left) {}
