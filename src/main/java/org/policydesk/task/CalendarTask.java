package org.policydesk.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A task as calendars show it.
 *
 * @param version grows with every change
 * @param due null for tasks without a date and while the period stands still
 * @param cutOff the hour on the due date, if the text names one
 * @param changedAt when somebody last did something to it
 */
public record CalendarTask(
        long id,
        int version,
        long memberId,
        String memberName,
        String title,
        String policyTitle,
        TaskState state,
        @Nullable LocalDate due,
        @Nullable LocalTime cutOff,
        @Nullable LocalDate startBy,
        @Nullable Long assigneeId,
        Instant changedAt) {}
