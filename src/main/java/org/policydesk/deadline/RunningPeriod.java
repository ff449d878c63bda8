package org.policydesk.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.Explanation.LegalBasis;
import org.policydesk.deadline.InvalidRuleException.Reason;
import org.policydesk.deadline.TolledStep.NotCounted;

/** A period while its steps are taken one after the other. Not for sharing between threads. */
final class RunningPeriod {
    private final WorkingCalendar calendar;
    private final @Nullable Occurrence base;
    private Stretch at;
    private @Nullable End end;
    private @Nullable LocalTime cutOff;
    private boolean provisional;
    private @Nullable Pause pause;

    /** The last day as it was counted, and where it came to lie. */
    private record End(LocalDate counted, LocalDate due) {}

    /** Standing still since a day, with so much left up to that last day; {@code end} is what held before. */
    private record Pause(LocalDate since, Span left, LocalDate last, End end) {}

    RunningPeriod(@Nullable Occurrence base, WorkingCalendar calendar) {
        this.base = base;
        this.calendar = calendar;
        this.at = base == null ? Stretch.NONE : Stretch.of(base);
        if (base != null) {
            end = new End(base.explanation().unmoved(), base.due());
            cutOff = base.cutOff();
            provisional = base.provisional();
        }
    }

    TolledPeriod after(List<TolledStep> steps) {
        LocalDate since = pause == null ? null : pause.since();
        return new TolledPeriod(
                due(), end == null ? null : cutOff, since, end != null && at.runs(), provisional, steps);
    }

    TolledStep take(TollingStep step) {
        return switch (step) {
            case TollingStep.Paused paused -> pause(paused);
            case TollingStep.Resumed resumed -> resume(resumed);
            case TollingStep.Extended extended -> extend(extended);
            case TollingStep.ExtendedTo extended -> extendTo(extended);
            case TollingStep.Restarted restarted -> restart(restarted);
            case TollingStep.RestartedTo restarted -> restartTo(restarted);
        };
    }

    private TolledStep pause(TollingStep.Paused step) {
        requireNoPause();
        End before = end;
        if (before == null || !at.runs()) {
            throw new InvalidRuleException("step", Reason.NOT_RUNNING);
        }
        require(!step.day().isBefore(at.start()), "day", Reason.BEFORE_START);
        require(!step.day().isAfter(before.due()), "day", Reason.AFTER_END);
        LocalDate last = step.day().isAfter(before.counted()) ? before.due() : before.counted();
        Span left = at.left(step.day(), last, calendar);
        pause = new Pause(step.day(), left, last, before);
        end = null;
        return step(step, before, left, null, grounds(LegalBasis.PAUSE));
    }

    private TolledStep resume(TollingStep.Resumed step) {
        Pause over = pause;
        if (over == null) {
            throw new InvalidRuleException("step", Reason.NOT_PAUSED);
        }
        pause = null;
        end = over.end();
        Grounds grounds = grounds(LegalBasis.PAUSE);
        LocalDate first = later(over.since(), at.dayBefore().plusDays(1));
        if (!step.day().isAfter(first)) {
            return step(step, null, over.left(), null, grounds);
        }
        LocalDate last = step.day().minusDays(1);
        at = at.resumed(over.since(), last, calendar);
        // Where only rest days were left there is nothing to count on.
        LocalDate counted = over.left().amount() == 0
                ? later(step.day(), over.last())
                : Stretch.plus(last, over.left(), calendar, grounds);
        // A holiday that the pause cuts in two may extend less than before; standing still never costs anybody a day.
        end = new End(counted, later(at.roll(counted, grounds), over.end().due()));
        provisional |= grounds.provisional();
        return step(step, null, over.left(), NotCounted.of(first, last, calendar), grounds);
    }

    private TolledStep extend(TollingStep.Extended step) {
        End before = requireEnd();
        Grounds grounds = grounds(LegalBasis.EXTENSION);
        LocalDate counted = Stretch.plus(before.counted(), step.by(), calendar, grounds);
        LocalDate moved = at.extending().roll(counted, grounds);
        require(!moved.isBefore(before.due()), "by", Reason.NOT_LATER);
        end = new End(counted, moved);
        provisional |= grounds.provisional();
        return step(step, before, null, null, grounds);
    }

    private TolledStep extendTo(TollingStep.ExtendedTo step) {
        End before = requireEnd();
        require(step.due().isAfter(before.due()), "due", Reason.NOT_LATER);
        end = new End(step.due(), step.due());
        provisional = false;
        return step(step, before, null, null, grounds(LegalBasis.EXTENSION, LegalBasis.DECIDED_DATE));
    }

    private TolledStep restart(TollingStep.Restarted step) {
        requireNotBeforeStart(step);
        End before = end;
        DeadlineRule.Relative rule = Stretch.anew(base, step.anew());
        Occurrence again = Occurrences.counted(rule, Anchor.of("restart", step.day()), calendar);
        begin(Stretch.of(again), new End(again.explanation().unmoved(), again.due()), again.cutOff());
        provisional = again.provisional();
        Grounds grounds = grounds(LegalBasis.RESTART);
        again.explanation().bases().forEach(grounds::add);
        again.explanation().skipped().forEach(grounds::skip);
        return step(step, before, null, null, grounds);
    }

    private TolledStep restartTo(TollingStep.RestartedTo step) {
        requireNotBeforeStart(step);
        End before = end;
        begin(Stretch.named(step.day(), step.due()), new End(step.due(), step.due()), null);
        provisional = false;
        return step(step, before, null, null, grounds(LegalBasis.RESTART, LegalBasis.DECIDED_DATE));
    }

    private void begin(Stretch stretch, End last, @Nullable LocalTime hour) {
        pause = null;
        at = stretch;
        end = last;
        cutOff = hour;
    }

    private TolledStep step(
            TollingStep step,
            @Nullable End before,
            @Nullable Span left,
            @Nullable NotCounted notCounted,
            Grounds grounds) {
        return new TolledStep(
                step,
                before == null ? null : before.due(),
                due(),
                left,
                notCounted,
                end == null ? null : end.counted(),
                grounds.skipped(),
                grounds.bases());
    }

    private Grounds grounds(LegalBasis... bases) {
        Grounds grounds = new Grounds(calendar);
        List.of(bases).forEach(grounds::add);
        return grounds;
    }

    private @Nullable LocalDate due() {
        return end == null ? null : end.due();
    }

    private End requireEnd() {
        requireNoPause();
        End present = end;
        if (present == null) {
            throw new InvalidRuleException("due", Reason.MISSING);
        }
        return present;
    }

    private void requireNoPause() {
        require(pause == null, "step", Reason.ALREADY_PAUSED);
    }

    private void requireNotBeforeStart(TollingStep step) {
        require(!step.day().isBefore(at.start()), "day", Reason.BEFORE_START);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static void require(boolean holds, String field, Reason reason) {
        if (!holds) {
            throw new InvalidRuleException(field, reason);
        }
    }
}
