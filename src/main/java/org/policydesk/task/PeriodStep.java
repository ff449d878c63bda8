package org.policydesk.task;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.TolledStep;

/**
 * One step on a task's period, for its page.
 *
 * @param day from when it takes effect, or when it was decided
 * @param span how much, for an extension or a restart by a length
 * @param reason why, as it was recorded
 * @param source where the decision can be read, may be empty
 * @param personName who recorded it; empty for the system
 * @param before the due date before it; null while the period stood still, or where there was none
 * @param after the due date after it; null while the period stands still
 * @param what what it did in detail; null if the rule has changed so much that the steps do not fit it any more
 */
public record PeriodStep(
        TollingKind kind,
        LocalDate day,
        @Nullable Span span,
        String reason,
        String source,
        String personName,
        Instant at,
        @Nullable LocalDate before,
        @Nullable LocalDate after,
        @Nullable TolledStep what) {}
