package org.policydesk.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.policydesk.deadline.Explanation.LegalBasis;
import org.policydesk.deadline.Explanation.SkipReason;
import org.policydesk.deadline.Explanation.SkippedDay;
import org.policydesk.deadline.Explanation.Trigger;

/** One count of a period from its event; remembers what it left out. Not for sharing between threads. */
final class Counting {
    private static final int MONTHS_OF_YEAR = 12;

    private final DeadlineRule rule;
    private final Span span;
    private final Direction direction;
    private final Rollover rollover;
    private final boolean countsEventDay;
    private final Trigger trigger;
    private final WorkingCalendar calendar;
    private final List<SkippedDay> skipped = new ArrayList<>();
    private final List<LegalBasis> bases = new ArrayList<>();
    private boolean provisional;

    Counting(DeadlineRule.Relative rule, Trigger trigger, WorkingCalendar calendar) {
        this(rule, rule.span(), rule.direction(), rule.rollover(), rule.countsEventDay(), trigger, calendar);
    }

    private Counting(
            DeadlineRule rule,
            Span span,
            Direction direction,
            Rollover rollover,
            boolean countsEventDay,
            Trigger trigger,
            WorkingCalendar calendar) {
        this.rule = rule;
        this.span = span;
        this.direction = direction;
        this.rollover = direction == Direction.BEFORE || span.unit() == Unit.HOUR ? Rollover.NONE : rollover;
        this.countsEventDay = countsEventDay;
        this.trigger = trigger;
        this.calendar = calendar;
    }

    /** Counts an offset from a period's end; hours run from that day's end. */
    static Occurrence afterPeriod(
            DeadlineRule rule, Span offset, String key, LocalDate periodEnd, WorkingCalendar calendar) {
        LocalDateTime at = offset.unit() == Unit.HOUR ? periodEnd.plusDays(1).atStartOfDay() : periodEnd.atStartOfDay();
        return new Counting(rule, offset, Direction.AFTER, Rollover.NONE, false, new Trigger(key, at), calendar)
                .occurrence();
    }

    /** Counts the n-th day of a period, whose first day is the first counted. */
    static Occurrence ofPeriod(
            DeadlineRule rule, Span within, String key, LocalDate periodStart, WorkingCalendar calendar) {
        Trigger first = new Trigger(key, periodStart.atStartOfDay());
        return new Counting(rule, within, Direction.AFTER, Rollover.NONE, true, first, calendar).occurrence();
    }

    Occurrence occurrence() {
        int amount = direction == Direction.AFTER ? span.amount() : -span.amount();
        LocalDateTime end = count(amount);
        LocalDate unmoved = end.toLocalDate();
        LocalDate due = roll(unmoved);
        LocalTime cutOff = span.unit() == Unit.HOUR ? end.toLocalTime() : null;
        Explanation why = new Explanation(
                rule, trigger, span, direction, unmoved, skipped, bases, Explanation.RestDay.of(due, calendar));
        return new Occurrence(trigger.eventKey(), null, due, cutOff, provisional, why);
    }

    private LocalDateTime count(int amount) {
        LocalDateTime at = trigger.at();
        if (span.unit() == Unit.HOUR) {
            bases.add(LegalBasis.CIVIL_201);
            return at.plusHours(amount);
        }
        LocalDate day = at.toLocalDate();
        boolean months = span.unit() == Unit.MONTH || span.unit() == Unit.YEAR;
        if (!countsEventDay) {
            bases.add(LegalBasis.CIVIL_201);
            skipped.add(new SkippedDay(day, SkipReason.EVENT_DAY));
            if (months) {
                bases.add(LegalBasis.CIVIL_202);
            }
        }
        CountedDays counted = countsEventDay ? CountedDays.with(day, amount) : CountedDays.without(day);
        LocalDate end =
                switch (span.unit()) {
                    case WORKING_DAY -> workingDays(counted.before(), amount);
                    case MONTH -> counted.months(amount);
                    case YEAR -> counted.months(Math.multiplyExact(amount, MONTHS_OF_YEAR));
                    case CALENDAR_DAY, HOUR -> counted.before().plusDays(amount);
                };
        return end.atStartOfDay();
    }

    private LocalDate workingDays(LocalDate from, int amount) {
        LocalDate end = calendar.plusWorkingDays(from, amount);
        skipRestDays(from, end);
        useCalendar(from, end);
        return end;
    }

    private LocalDate roll(LocalDate last) {
        return switch (rollover) {
            case NONE -> last;
            case CIVIL_203 -> moveOverRest(last, LegalBasis.CIVIL_203);
            case TAX -> {
                provisional = true;
                int extension = TaxExtension.days(dayBefore(), last, calendar);
                if (extension == 0) {
                    yield moveOverRest(last, LegalBasis.TAX_109);
                }
                bases.add(LegalBasis.TAX_109);
                LocalDate moved = calendar.plusWorkingDays(last, extension);
                useCalendar(last, moved);
                yield moved;
            }
        };
    }

    private LocalDate dayBefore() {
        LocalDate day = trigger.at().toLocalDate();
        return countsEventDay ? day.minusDays(1) : day;
    }

    private LocalDate moveOverRest(LocalDate last, LegalBasis basis) {
        LocalDate moved = calendar.onOrAfter(last);
        if (!moved.equals(last)) {
            bases.add(basis);
            skipRestDays(last.minusDays(1), moved);
        }
        // Even a day that stays was looked up, and a later notice may make it a rest day.
        if (!moved.equals(last) || calendar.isProvisional(last.getYear())) {
            useCalendar(last, moved);
        }
        return moved;
    }

    private void useCalendar(LocalDate from, LocalDate to) {
        boolean estimated = calendar.isProvisional(from, to);
        provisional |= estimated;
        LegalBasis basis = estimated ? LegalBasis.HOLIDAY_ESTIMATE : LegalBasis.HOLIDAY_NOTICE;
        if (!bases.contains(basis)) {
            bases.add(basis);
        }
    }

    private void skipRestDays(LocalDate fromExclusive, LocalDate toExclusive) {
        int step = toExclusive.isBefore(fromExclusive) ? -1 : 1;
        for (LocalDate day = fromExclusive.plusDays(step); !day.equals(toExclusive); day = day.plusDays(step)) {
            reason(day).ifPresent(skipped::add);
        }
    }

    private Optional<SkippedDay> reason(LocalDate day) {
        @Nullable
        SkipReason reason =
                switch (calendar.kindOf(day)) {
                    case WEEKEND -> SkipReason.WEEKEND;
                    case PUBLIC_HOLIDAY -> SkipReason.PUBLIC_HOLIDAY;
                    case WORKING, MAKE_UP_WORKING -> null;
                };
        return Optional.ofNullable(reason).map(why -> new SkippedDay(day, why));
    }
}
