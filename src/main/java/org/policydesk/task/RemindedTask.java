package org.policydesk.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A task as the reminders see it.
 *
 * @param version grows with every change
 * @param due null for tasks without a date and while the period stands still
 * @param cutOff the hour on the due date, if the text names one
 * @param opens the window's first day, if there is one
 * @param dueVersion grows whenever the due date changes
 * @param acknowledged whether somebody acknowledged this very due version
 * @param pausedSince the first day that does not count while the period stands still; null if it runs
 * @param snoozed whether somebody wants to hear of it later only (稍后提醒)
 * @param firstSteps what to do first; {@link FirstSteps#NONE} where it was not asked for
 */
public record RemindedTask(
        long taskId,
        int version,
        long itemId,
        long memberId,
        String memberName,
        String title,
        String policyTitle,
        TaskState state,
        @Nullable LocalDate due,
        @Nullable LocalTime cutOff,
        @Nullable LocalDate startBy,
        @Nullable LocalDate opens,
        int dueVersion,
        @Nullable Long assigneeId,
        boolean acknowledged,
        Instant openedAt,
        DateSource dateSource,
        FirstSteps firstSteps,
        @Nullable LocalDate pausedSince,
        boolean snoozed) {}
