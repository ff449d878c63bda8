package org.policydesk.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.policydesk.deadline.InvalidRuleException.Reason;

/**
 * How a period is counted at the moment.
 *
 * @param runs whether it is counted on from an event; else it is a named day
 * @param start the event's day; the first of days for a date that a notice names
 * @param dayBefore the day before the first counted one, since the event or since it was resumed
 * @param unit what is counted on after a pause: working days, or calendar days for everything else
 * @param rollover what becomes of a last day of rest
 * @param earned by how many working days holidays before a pause extended it already (税收征管法实施细则 109)
 */
record Stretch(boolean runs, LocalDate start, LocalDate dayBefore, Unit unit, Rollover rollover, int earned) {
    static final Stretch NONE = new Stretch(false, LocalDate.MIN, LocalDate.MIN, Unit.CALENDAR_DAY, Rollover.NONE, 0);

    static Stretch of(Occurrence base) {
        Explanation why = base.explanation();
        Span counted = why.counted();
        Explanation.Trigger trigger = why.trigger();
        Rollover rollover = rollover(why.rule());
        if (counted == null || trigger == null || why.direction() != Direction.AFTER) {
            Rollover byText = rollover == Rollover.CIVIL_203 ? Rollover.NONE : rollover;
            return new Stretch(false, LocalDate.MIN, beginOfMonth(why.unmoved()), Unit.CALENDAR_DAY, byText, 0);
        }
        LocalDate event = trigger.at().toLocalDate();
        boolean leftOut = why.skipped().stream().anyMatch(day -> day.reason() == Explanation.SkipReason.EVENT_DAY);
        boolean hours = counted.unit() == Unit.HOUR;
        return new Stretch(
                true,
                event,
                leftOut ? event : event.minusDays(1),
                counted.unit() == Unit.WORKING_DAY ? Unit.WORKING_DAY : Unit.CALENDAR_DAY,
                hours ? Rollover.NONE : rollover,
                0);
    }

    /** A last day that a decision names, in force since a day. */
    static Stretch named(LocalDate since, LocalDate due) {
        return new Stretch(false, since, beginOfMonth(due), Unit.CALENDAR_DAY, Rollover.NONE, 0);
    }

    /**
     * The rule by which a period is counted anew.
     *
     * @throws InvalidRuleException if neither the step nor the base says how much is counted
     */
    static DeadlineRule.Relative anew(@Nullable Occurrence base, @Nullable Span anew) {
        Rollover rollover =
                base == null ? Rollover.NONE : rollover(base.explanation().rule());
        boolean counts = base != null
                && base.explanation().counted() != null
                && base.explanation().direction() == Direction.AFTER;
        Rollover usual = counts || rollover != Rollover.NONE ? rollover : Rollover.CIVIL_203;
        if (anew != null) {
            return new DeadlineRule.Relative(anew, Direction.AFTER, "restart", usual);
        }
        Span span = counts && base != null ? base.explanation().counted() : null;
        if (span == null || base == null) {
            throw new InvalidRuleException("anew", Reason.MISSING);
        }
        boolean countsEventDay =
                base.explanation().rule() instanceof DeadlineRule.Relative relative && relative.countsEventDay();
        return new DeadlineRule.Relative(span, Direction.AFTER, "restart", usual, countsEventDay, null);
    }

    /** What is left of it from that day on, to the last one. */
    Span left(LocalDate from, LocalDate last, WorkingCalendar calendar) {
        LocalDate before = from.minusDays(1);
        LocalDate since = before.isAfter(dayBefore) ? before : dayBefore;
        int days = unit == Unit.WORKING_DAY
                ? calendar.workingDaysBetween(since, last)
                : (int) ChronoUnit.DAYS.between(since, last);
        return new Span(days, unit);
    }

    /** The same counted on after a pause. */
    Stretch resumed(LocalDate pausedSince, LocalDate newDayBefore, WorkingCalendar calendar) {
        int so = rollover == Rollover.TAX
                ? earned + TaxExtension.days(dayBefore, pausedSince.minusDays(1), calendar)
                : 0;
        return new Stretch(runs, start, newDayBefore, unit, rollover, so);
    }

    /** How an extension of it is counted: one of a named date is a counted period itself. */
    Stretch extending() {
        return runs || rollover != Rollover.NONE
                ? this
                : new Stretch(false, start, dayBefore, unit, Rollover.CIVIL_203, earned);
    }

    LocalDate roll(LocalDate last, Grounds grounds) {
        return grounds.roll(rollover, earned, dayBefore, last);
    }

    /** So much after that day, which is not counted. */
    static LocalDate plus(LocalDate day, Span span, WorkingCalendar calendar, Grounds grounds) {
        return switch (span.unit()) {
            case WORKING_DAY -> {
                LocalDate end = calendar.plusWorkingDays(day, span.amount());
                grounds.passOver(day, end);
                yield end;
            }
            case CALENDAR_DAY -> day.plusDays(span.amount());
            case MONTH -> day.plusMonths(span.amount());
            case YEAR -> day.plusYears(span.amount());
            case HOUR -> throw new IllegalStateException("refused by the step");
        };
    }

    private static LocalDate beginOfMonth(LocalDate day) {
        return day.withDayOfMonth(1).minusDays(1);
    }

    private static Rollover rollover(DeadlineRule rule) {
        return switch (rule) {
            case DeadlineRule.Relative relative -> relative.rollover();
            case DeadlineRule.LeftOpen leftOpen -> leftOpen.rollover();
            case DeadlineRule.Annual annual -> annual.rollover();
            case DeadlineRule.Periodic periodic -> periodic.rollover();
            case DeadlineRule.Weekly weekly -> Rollover.NONE;
            case DeadlineRule.Fixed fixed -> Rollover.NONE;
            case DeadlineRule.Window window -> Rollover.NONE;
            case DeadlineRule.Validity validity -> Rollover.NONE;
            case DeadlineRule.Limit limit -> Rollover.NONE;
            case DeadlineRule.Open open -> Rollover.NONE;
        };
    }
}
