package org.policydesk.deadline;

import static org.policydesk.deadline.RuleChecks.require;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.InvalidRuleException.Reason;

/**
 * A time rule (时限规则) as a policy states it, before it is turned into dates.
 *
 * <p>Values are immutable and safe to share between threads. Constructors refuse what cannot be a rule with an {@link
 * InvalidRuleException} that names the field and the reason.
 */
public sealed interface DeadlineRule {
    /** The last day that the rule itself names; null for a rule of another kind, or a window without an end. */
    default @Nullable LocalDate lastDay() {
        return switch (this) {
            case Fixed fixed -> fixed.end();
            case Window window -> window.end();
            default -> null;
        };
    }

    /** The hour at which that day ends; null where none is named. */
    default @Nullable LocalTime cutOff() {
        return null;
    }

    /** The same with another hour, or none, on that day; a rule without such a day stays as it is. */
    default DeadlineRule withCutOff(@Nullable LocalTime hour) {
        return switch (this) {
            case Fixed fixed -> new Fixed(fixed.end(), hour);
            case Window window -> new Window(window.start(), window.end(), window.opensAt(), hour);
            default -> this;
        };
    }

    /** By a date, that day included (前, 之前, 底前); an hour cut-off is kept when the text names one. */
    record Fixed(LocalDate end, @Nullable LocalTime cutOff) implements DeadlineRule {
        public Fixed {
            require(end != null, "end", Reason.MISSING);
            RuleChecks.day("end", end);
        }

        public Fixed(LocalDate end) {
            this(end, null);
        }
    }

    /** From a date to a date, both included; either side may be open, not both. */
    record Window(
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable LocalTime opensAt,
            @Nullable LocalTime cutOff) implements DeadlineRule {
        public Window {
            require(start != null || end != null, "end", Reason.MISSING);
            RuleChecks.days("start", start, "end", end);
        }

        public Window(@Nullable LocalDate start, @Nullable LocalDate end) {
            this(start, end, null, null);
        }
    }

    /**
     * Every year, by each of these days; February's end is written as 29 February and means the month's last day.
     *
     * @param rollover what the text says of a date on a rest day; null reads as none, for dates named in a notice stay
     */
    record Annual(List<MonthDay> dates, Rollover rollover) implements DeadlineRule {
        public Annual {
            dates = List.copyOf(dates);
            rollover = Objects.requireNonNullElse(rollover, Rollover.NONE);
            require(!dates.isEmpty(), "dates", Reason.MISSING);
        }

        public Annual(List<MonthDay> dates) {
            this(dates, Rollover.NONE);
        }
    }

    /**
     * Every month, quarter, half-year or number of years. By the period's last day, unless one of day, offset and within says
     * otherwise.
     *
     * @param every 1, 3 or 6 months, a year, or any other length up to a hundred years, which needs a course whose start tells where it begins
     * @param monthOfPeriod the month of the period in which it is due, from 1 on (每季度第一个月); null: the last
     * @param dayOfPeriod the day of that month by which it is due, 1 to 31; null: the month's last day
     * @param offset days or working days after the period's end by which it is due instead
     * @param within the n-th day or working day of the period by which it is due instead; the first day is the period's own
     * @param opensOn the day of that month on which a recurring window opens, not after the day it is due
     * @param course between which days it returns; null: always
     * @param rollover what becomes of a day that is a rest day; null reads as none
     */
    record Periodic(
            Period every,
            @Nullable Integer monthOfPeriod,
            @Nullable Integer dayOfPeriod,
            @Nullable Span offset,
            @Nullable Span within,
            @Nullable Integer opensOn,
            @Nullable Course course,
            Rollover rollover)
            implements DeadlineRule {
        /** The longest period. */
        public static final int MOST_MONTHS = 1_200;

        public Periodic {
            rollover = Objects.requireNonNullElse(rollover, Rollover.NONE);
            RuleChecks.periodic(every, monthOfPeriod, dayOfPeriod, offset, within, opensOn);
        }

        public Periodic(Period every, @Nullable Integer dayOfPeriod, @Nullable Span offset) {
            this(every, null, dayOfPeriod, offset, null, null, null, Rollover.NONE);
        }

        public Periodic(Period every) {
            this(every, null, null);
        }
    }

    /**
     * On days of every week (每周五前, 每日). The week begins on Monday.
     *
     * @param days the days on which it is due; all seven: every day. Sunday alone is the end of the week
     * @param course between which days it returns; null: always
     */
    record Weekly(List<DayOfWeek> days, @Nullable Course course) implements DeadlineRule {
        public Weekly {
            require(days != null && !days.isEmpty(), "days", Reason.MISSING);
            days = days.stream().distinct().sorted().toList();
        }

        /** On one day of every week. */
        public Weekly(DayOfWeek day) {
            this(List.of(day), null);
        }

        /** Every day. */
        public static Weekly daily() {
            return new Weekly(List.of(DayOfWeek.values()), null);
        }
    }

    /**
     * Between which days something returns, both included; either side may be open, not both. Periods of a length that does not
     * divide a year begin with the start's month.
     */
    record Course(@Nullable LocalDate start, @Nullable LocalDate end) {
        public Course {
            require(start != null || end != null, "course", Reason.MISSING);
            RuleChecks.days("course", start, "course", end);
        }
    }

    /**
     * Within (or before) a number of units counted from an event that the text names.
     *
     * @param trigger the event in the text's words
     * @param countsEventDay true if the text itself counts the event's day as the first （含）; else it is left out (民法典 201)
     * @param event which of the events that a member can record it is; null while nobody has said
     */
    record Relative(
            Span span,
            Direction direction,
            String trigger,
            Rollover rollover,
            boolean countsEventDay,
            @Nullable TriggerEvent event)
            implements DeadlineRule {
        public Relative {
            require(span != null, "span", Reason.MISSING);
            require(direction != null, "direction", Reason.MISSING);
            require(trigger != null && !trigger.isBlank(), "trigger", Reason.MISSING);
            require(span.amount() > 0 || direction == Direction.BEFORE, "span", Reason.NOT_POSITIVE);
            require(rollover != null, "rollover", Reason.MISSING);
            require(!countsEventDay || span.amount() > 0, "countsEventDay", Reason.NOT_TOGETHER);
            require(!countsEventDay || span.unit() != Unit.HOUR, "countsEventDay", Reason.NOT_TOGETHER);
        }

        public Relative(Span span, Direction direction, String trigger, Rollover rollover) {
            this(span, direction, trigger, rollover, false, null);
        }
    }

    /**
     * Within a time whose number the text leaves open (在规定时限内), until a person sets it.
     *
     * @param wording how the text puts it
     * @param set the number that a person found; null until then
     * @param event which of the events that a member can record it is; null while nobody has said
     */
    record LeftOpen(
            String wording,
            Direction direction,
            String trigger,
            Rollover rollover,
            @Nullable Span set,
            @Nullable TriggerEvent event)
            implements DeadlineRule {
        public LeftOpen {
            require(wording != null && !wording.isBlank(), "wording", Reason.MISSING);
            require(direction != null, "direction", Reason.MISSING);
            require(trigger != null && !trigger.isBlank(), "trigger", Reason.MISSING);
            require(set == null || set.amount() > 0, "set", Reason.NOT_POSITIVE);
            rollover = Objects.requireNonNullElse(rollover, Rollover.NONE);
        }

        public LeftOpen(String wording, Direction direction, String trigger, Rollover rollover, @Nullable Span set) {
            this(wording, direction, trigger, rollover, set, null);
        }

        /** The same with the number that a person found. */
        public LeftOpen with(Span found) {
            return new LeftOpen(wording, direction, trigger, rollover, found, event);
        }
    }

    /**
     * A title or certificate that lapses after this time unless it is renewed.
     *
     * @param renewal when its renewal is asked for; null: by the day it lapses
     */
    record Validity(Period period, String of, @Nullable Renewal renewal) implements DeadlineRule {
        public Validity {
            RuleChecks.life(period);
            require(of != null, "of", Reason.MISSING);
        }

        public Validity(Period period, String of) {
            this(period, of, null);
        }
    }

    /**
     * When the renewal of a title is asked for.
     *
     * @param lead counted back from the day it lapses
     * @param window true: in the lead, up to the day it lapses (届满前3个月内); false: before the lead begins (届满3个月前)
     */
    record Renewal(Span lead, boolean window) {
        public Renewal {
            require(lead != null && lead.amount() > 0, "lead", Reason.NOT_POSITIVE);
            require(lead.unit() != Unit.HOUR, "lead", Reason.NOT_TOGETHER);
        }
    }

    /**
     * A bar, a limit or a benefit: a fact that holds for a time and asks nothing. It has days, or a length that runs from an
     * event.
     *
     * @param start its first day; null: since ever, or since the event
     * @param end its last day; null: for good, or until the length is over
     * @param length how long it holds from the event on; null if it has days
     * @param trigger the event in the text's words; null if it has days
     */
    record Limit(
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable Span length,
            @Nullable String trigger) implements DeadlineRule {
        public Limit {
            require(start != null || end != null || length != null, "end", Reason.MISSING);
            RuleChecks.days("start", start, "end", end);
            require(length == null || start == null && end == null, "length", Reason.NOT_TOGETHER);
            require(length == null || length.amount() > 0, "length", Reason.NOT_POSITIVE);
            require(
                    (length == null) == (trigger == null || trigger.isBlank()),
                    "trigger",
                    length == null ? Reason.NOT_TOGETHER : Reason.MISSING);
        }
    }

    /**
     * No date yet: left to a later notice or to a person; the wording is kept as it stands.
     *
     * @param earlier the dates of earlier editions, from which a month is expected; empty if none is known
     */
    record Open(String wording, List<LocalDate> earlier) implements DeadlineRule {
        public Open {
            earlier = List.copyOf(Objects.requireNonNullElse(earlier, List.of()));
            require(wording != null && !wording.isBlank(), "wording", Reason.MISSING);
            earlier.forEach(day -> RuleChecks.day("earlier", day));
        }

        public Open(String wording) {
            this(wording, List.of());
        }
    }

    /** A number of units; zero only before an event, where it means: by the event itself. */
    record Span(int amount, Unit unit) {
        private static final int MOST = 100_000;

        public Span {
            require(amount >= 0, "amount", Reason.NEGATIVE);
            require(amount <= MOST, "amount", Reason.OUT_OF_RANGE);
            require(unit != null, "unit", Reason.MISSING);
        }
    }

    /** What a {@link Span} counts. */
    enum Unit {
        HOUR,
        CALENDAR_DAY,
        WORKING_DAY,
        MONTH,
        YEAR
    }

    /** Which side of its event a relative period lies on. */
    enum Direction {
        AFTER,
        BEFORE
    }

    /** What becomes of a period's last day that is a rest day. */
    enum Rollover {
        /** It stays. */
        NONE,
        /** It moves to the next working day (民法典 203). */
        CIVIL_203,
        /** It moves as the tax calendar does (税收征管法实施细则 109); 暂定. */
        TAX,
        /** The text itself says that it moves to the next working day (遇节假日顺延). */
        TEXT_LATER,
        /** The text itself says that it moves to the working day before (遇节假日提前). */
        TEXT_EARLIER
    }
}
