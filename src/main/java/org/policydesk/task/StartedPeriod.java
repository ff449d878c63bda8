package org.policydesk.task;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.Explanation;

/**
 * A period that an event would start, before it is recorded.
 *
 * @param due the last day, included
 * @param cutOff the hour on it, or null
 * @param workingDaysLeft after today up to and including the due date; negative when it is over
 * @param unverified 资格待核实: a fact is missing or a condition waits for a person
 * @param makesTask false where a missing fact keeps it from becoming a task
 * @param explanation why it is that day
 */
public record StartedPeriod(
        long itemId,
        String title,
        String policyTitle,
        LocalDate due,
        @Nullable LocalTime cutOff,
        @Nullable LocalDate startBy,
        int workingDaysLeft,
        boolean provisional,
        boolean unverified,
        boolean makesTask,
        Explanation explanation) {}
