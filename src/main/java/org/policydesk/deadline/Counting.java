package org.policydesk.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
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
    private final Grounds grounds;

    Counting(DeadlineRule.Relative rule, Trigger trigger, WorkingCalendar calendar) {
        this(rule, rule.span(), rule.direction(), rule.rollover(), rule.countsEventDay(), trigger, calendar);
        if (countsEventDay) {
            grounds.add(LegalBasis.TEXT_INCLUSIVE);
        }
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
        this.rollover = moves(direction, span, rollover) ? rollover : Rollover.NONE;
        this.countsEventDay = countsEventDay;
        this.trigger = trigger;
        this.calendar = calendar;
        this.grounds = new Grounds(calendar);
    }

    /** Periods before an event never move by law; only the text itself can say so. Hours end when they end. */
    private static boolean moves(Direction direction, Span span, Rollover rollover) {
        boolean byText = rollover == Rollover.TEXT_EARLIER || rollover == Rollover.TEXT_LATER;
        return span.unit() != Unit.HOUR && (direction == Direction.AFTER || byText);
    }

    /** Counts the time that a person set where the text left it open. */
    static Occurrence set(DeadlineRule.LeftOpen rule, Span set, Trigger trigger, WorkingCalendar calendar) {
        Counting counting = new Counting(rule, set, rule.direction(), rule.rollover(), false, trigger, calendar);
        counting.grounds.add(LegalBasis.SET_BY_PERSON);
        return counting.occurrence();
    }

    /** Counts an offset from a period's end; hours run from that day's end. */
    static Occurrence afterPeriod(
            DeadlineRule.Periodic rule, Span offset, String key, LocalDate periodEnd, WorkingCalendar calendar) {
        LocalDateTime at = offset.unit() == Unit.HOUR ? periodEnd.plusDays(1).atStartOfDay() : periodEnd.atStartOfDay();
        return new Counting(rule, offset, Direction.AFTER, rule.rollover(), false, new Trigger(key, at), calendar)
                .occurrence();
    }

    /** Counts the n-th day of a period, whose first day is the first counted. */
    static Occurrence ofPeriod(
            DeadlineRule.Periodic rule, Span within, String key, LocalDate periodStart, WorkingCalendar calendar) {
        Trigger first = new Trigger(key, periodStart.atStartOfDay());
        return new Counting(rule, within, Direction.AFTER, rule.rollover(), true, first, calendar).occurrence();
    }

    Occurrence occurrence() {
        int amount = direction == Direction.AFTER ? span.amount() : -span.amount();
        LocalDateTime end = count(amount);
        LocalDate unmoved = end.toLocalDate();
        LocalDate due = grounds.roll(rollover, dayBefore(), unmoved);
        LocalTime cutOff = span.unit() == Unit.HOUR ? end.toLocalTime() : null;
        Explanation why = new Explanation(
                rule,
                trigger,
                span,
                direction,
                countedDays(amount, unmoved),
                unmoved,
                grounds.skipped(),
                grounds.bases(),
                Explanation.RestDay.of(due, calendar),
                null);
        return new Occurrence(trigger.eventKey(), null, due, cutOff, grounds.provisional(), why);
    }

    private LocalDateTime count(int amount) {
        LocalDateTime at = trigger.at();
        if (span.unit() == Unit.HOUR) {
            grounds.add(LegalBasis.CIVIL_201);
            return at.plusHours(amount);
        }
        LocalDate day = at.toLocalDate();
        boolean months = span.unit() == Unit.MONTH || span.unit() == Unit.YEAR;
        if (!countsEventDay) {
            grounds.add(LegalBasis.CIVIL_201);
            grounds.skip(new SkippedDay(day, SkipReason.EVENT_DAY));
            if (months) {
                grounds.add(LegalBasis.CIVIL_202);
            }
        }
        CountedDays counted = counted(amount);
        LocalDate end =
                switch (span.unit()) {
                    case WORKING_DAY -> workingDays(counted.before(), amount);
                    case MONTH -> counted.months(amount);
                    case YEAR -> counted.months(Math.multiplyExact(amount, MONTHS_OF_YEAR));
                    case CALENDAR_DAY, HOUR -> counted.before().plusDays(amount);
                };
        return end.atStartOfDay();
    }

    private CountedDays counted(int amount) {
        LocalDate day = trigger.at().toLocalDate();
        return countsEventDay ? CountedDays.with(day, amount) : CountedDays.without(day);
    }

    private LocalDate workingDays(LocalDate from, int amount) {
        LocalDate end = calendar.plusWorkingDays(from, amount);
        grounds.passOver(from, end);
        return end;
    }

    private List<LocalDate> countedDays(int amount, LocalDate end) {
        boolean days = span.unit() == Unit.CALENDAR_DAY || span.unit() == Unit.WORKING_DAY;
        if (!days || amount == 0) {
            return List.of();
        }
        int step = Integer.signum(amount);
        LocalDate first = counted(amount).before().plusDays(step);
        return Stream.iterate(first, day -> !day.equals(end.plusDays(step)), day -> day.plusDays(step))
                .filter(day -> span.unit() == Unit.CALENDAR_DAY || calendar.isWorkingDay(day))
                .toList();
    }

    private LocalDate dayBefore() {
        LocalDate day = trigger.at().toLocalDate();
        return countsEventDay ? day.minusDays(1) : day;
    }
}
