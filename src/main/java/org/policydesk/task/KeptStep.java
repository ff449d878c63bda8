package org.policydesk.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.TollingStep;

/**
 * A step on a task's period as it is kept.
 *
 * @param span how much, for an extension or a restart by a length
 * @param until the new last day, where the decision names it
 * @param source where the decision can be read, may be empty
 * @param dueBefore the due date when the step was recorded; null if there was none
 * @param dueAfter the due date that it gave then
 * @param personId who recorded it; null for the system
 */
record KeptStep(
        long taskId,
        int seq,
        TollingKind kind,
        LocalDate day,
        @Nullable Span span,
        @Nullable LocalDate until,
        String reason,
        String source,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate dueAfter,
        @Nullable Long personId,
        Instant at) {

    TollingStep step() {
        return switch (kind) {
            case PAUSED -> new TollingStep.Paused(day, reason);
            case RESUMED -> new TollingStep.Resumed(day, reason);
            case EXTENDED -> new TollingStep.Extended(day, Objects.requireNonNull(span), reason);
            case EXTENDED_TO -> new TollingStep.ExtendedTo(day, Objects.requireNonNull(until), reason);
            case RESTARTED -> new TollingStep.Restarted(day, span, reason);
            case RESTARTED_TO, CORRECTION -> new TollingStep.RestartedTo(day, Objects.requireNonNull(until), reason);
        };
    }

    /** Whether it began a period of its own, for which no start-by is planned. */
    boolean restarts() {
        return kind.reason() == MoveReason.RESTARTED;
    }

    /** What is to be kept of a step that follows these, all but the date that it gives. */
    static KeptStep next(
            TaskRow task, List<KeptStep> before, TollingStep step, String source, @Nullable Long personId, Instant at) {
        return new KeptStep(
                task.id(),
                before.isEmpty() ? 1 : before.getLast().seq() + 1,
                TollingKind.of(step),
                step.day(),
                spanOf(step),
                untilOf(step),
                step.reason().strip(),
                source,
                task.due(),
                null,
                personId,
                at);
    }

    KeptStep giving(@Nullable LocalDate due) {
        return new KeptStep(taskId, seq, kind, day, span, until, reason, source, dueBefore, due, personId, at);
    }

    /** The same, known as a return for correction. */
    KeptStep asCorrection() {
        return new KeptStep(
                taskId, seq, TollingKind.CORRECTION, day, span, until, reason, source, dueBefore, until, personId, at);
    }

    private static @Nullable Span spanOf(TollingStep step) {
        return switch (step) {
            case TollingStep.Extended extended -> extended.by();
            case TollingStep.Restarted restarted -> restarted.anew();
            case TollingStep.Paused paused -> null;
            case TollingStep.Resumed resumed -> null;
            case TollingStep.ExtendedTo extended -> null;
            case TollingStep.RestartedTo restarted -> null;
        };
    }

    private static @Nullable LocalDate untilOf(TollingStep step) {
        return switch (step) {
            case TollingStep.ExtendedTo extended -> extended.due();
            case TollingStep.RestartedTo restarted -> restarted.due();
            case TollingStep.Paused paused -> null;
            case TollingStep.Resumed resumed -> null;
            case TollingStep.Extended extended -> null;
            case TollingStep.Restarted restarted -> null;
        };
    }
}
