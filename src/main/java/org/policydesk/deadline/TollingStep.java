package org.policydesk.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.policydesk.deadline.InvalidRuleException.Reason;

/**
 * Something that an authority decided about a running period: that it stands still, goes on, lasts longer or begins anew.
 *
 * <p>Values are immutable. Constructors refuse what cannot be a step with an {@link InvalidRuleException} that names the field
 * and the reason; whether a step fits the period is judged by {@link Tolling}.
 */
public sealed interface TollingStep {
    /** The day from which the step takes effect, or on which it was decided. */
    LocalDate day();

    /** Why, in the words of whoever recorded it; never blank. */
    String reason();

    /** 中止: from this day on, it included, no day is counted. */
    record Paused(LocalDate day, String reason) implements TollingStep {
        public Paused {
            require(day, reason);
        }
    }

    /** 恢复: from this day on, it included, days are counted again. */
    record Resumed(LocalDate day, String reason) implements TollingStep {
        public Resumed {
            require(day, reason);
        }
    }

    /** 延长, by so much beyond the last day. */
    record Extended(LocalDate day, Span by, String reason) implements TollingStep {
        public Extended {
            require(day, reason);
            require(by, "by");
        }
    }

    /** 延期至: the decision itself names the new last day. */
    record ExtendedTo(LocalDate day, LocalDate due, String reason) implements TollingStep {
        public ExtendedTo {
            require(day, reason);
            require(due != null, "due", Reason.MISSING);
            RuleChecks.day("due", due);
        }
    }

    /**
     * 重新起算: the period is counted anew from this day, which is left out (民法典 201).
     *
     * @param anew how much is counted; null: as much as the rule says
     */
    record Restarted(LocalDate day, @Nullable Span anew, String reason) implements TollingStep {
        public Restarted {
            require(day, reason);
            if (anew != null) {
                require(anew, "anew");
            }
        }
    }

    /** 重新起算 or 退回补正, where the decision itself names the last day. */
    record RestartedTo(LocalDate day, LocalDate due, String reason) implements TollingStep {
        public RestartedTo {
            require(day, reason);
            require(due != null, "due", Reason.MISSING);
            RuleChecks.day("due", due);
            require(!due.isBefore(day), "due", Reason.END_BEFORE_START);
        }
    }

    private static void require(LocalDate day, String reason) {
        require(day != null, "day", Reason.MISSING);
        RuleChecks.day("day", day);
        require(reason != null && !reason.isBlank(), "reason", Reason.MISSING);
    }

    /** Decisions come in days: nobody extends by hours what is handed in by a day. */
    private static void require(Span span, String field) {
        require(span != null, field, Reason.MISSING);
        require(span.amount() > 0, field, Reason.NOT_POSITIVE);
        require(span.unit() != Unit.HOUR, field, Reason.NOT_TOGETHER);
    }

    private static void require(boolean holds, String field, Reason reason) {
        RuleChecks.require(holds, field, reason);
    }
}
