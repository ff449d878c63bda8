package org.policydesk.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time rule (时限规则) as a policy states it, before it is turned into dates.
 *
 * <p>Values are immutable and safe to share between threads. Constructors refuse what cannot be a rule with an {@link
 * InvalidRuleException} that names the field and the reason.
 */
public sealed interface DeadlineRule {

    /** By a date, that day included (前, 之前, 底前); an hour cut-off is kept when the text names one. */
    record Fixed(LocalDate end, @Nullable LocalTime cutOff) implements DeadlineRule {
        public Fixed {
            require(end != null, "end", "missing");
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
            require(start != null || end != null, "end", "missing");
            require(start == null || end == null || !end.isBefore(start), "end", "before start");
        }

        public Window(@Nullable LocalDate start, @Nullable LocalDate end) {
            this(start, end, null, null);
        }
    }

    /** Every year, by each of these days; February's end is written as 29 February and means the month's last day. */
    record Annual(List<MonthDay> dates) implements DeadlineRule {
        public Annual {
            dates = List.copyOf(dates);
            require(!dates.isEmpty(), "dates", "missing");
        }
    }

    /**
     * Every month, quarter, half-year or number of years. By the period's last day, unless one of day, offset and within says
     * otherwise.
     *
     * @param every 1, 3 or 6 months, a year, or any other length, which needs a course whose start tells where it begins
     * @param dayOfPeriod the day of the period's last month by which it is due, 1 to 31; null: the period's last day
     * @param offset days or working days after the period's end by which it is due instead
     * @param within the n-th day or working day of the period by which it is due instead; the first day is the period's own
     * @param opensOn the day of the period's last month on which a recurring window opens, not after the day it is due
     * @param course between which days it returns; null: always
     */
    record Periodic(
            Period every,
            @Nullable Integer dayOfPeriod,
            @Nullable Span offset,
            @Nullable Span within,
            @Nullable Integer opensOn,
            @Nullable Course course)
            implements DeadlineRule {
        private static final int SHORTEST_MONTH = 28;
        private static final int FEWEST_WORKING_DAYS = 15;

        public Periodic {
            require(every != null && every.toTotalMonths() > 0 && every.getDays() == 0, "every", "not months or years");
            require(dayOfPeriod == null || dayOfPeriod >= 1 && dayOfPeriod <= 31, "dayOfPeriod", "not 1 to 31");
            require(dayOfPeriod == null || offset == null, "offset", "not together with a day");
            require(offset == null || offset.amount() > 0, "offset", "not positive");
            require(within == null || dayOfPeriod == null && offset == null, "within", "not together with a day");
            require(within == null || fits(within, every), "within", "not a day of the period");
            require(opensOn == null || offset == null && within == null, "opensOn", "not together with a count");
            require(opensOn == null || opensOn >= 1 && opensOn <= 31, "opensOn", "not 1 to 31");
            require(
                    opensOn == null || dayOfPeriod == null || opensOn <= dayOfPeriod,
                    "opensOn",
                    "after the day it is due");
        }

        public Periodic(Period every, @Nullable Integer dayOfPeriod, @Nullable Span offset) {
            this(every, dayOfPeriod, offset, null, null, null);
        }

        public Periodic(Period every) {
            this(every, null, null);
        }

        private static boolean fits(Span within, Period every) {
            int most =
                    switch (within.unit()) {
                        case CALENDAR_DAY -> SHORTEST_MONTH;
                        case WORKING_DAY -> FEWEST_WORKING_DAYS;
                        case HOUR, MONTH, YEAR -> 0;
                    };
            return within.amount() > 0 && within.amount() <= most * every.toTotalMonths();
        }
    }

    /**
     * Between which days something returns, both included; either side may be open, not both. Periods of a length that does not
     * divide a year begin with the start's month.
     */
    record Course(@Nullable LocalDate start, @Nullable LocalDate end) {
        private static final int FIRST_YEAR = 1000;

        public Course {
            require(start != null || end != null, "course", "missing");
            require(start == null || end == null || !end.isBefore(start), "course", "end before start");
            require(start == null || start.getYear() >= FIRST_YEAR, "course", "not a year of four digits");
        }
    }

    /**
     * Within (or before) a number of units counted from an event that the text names.
     *
     * @param countsEventDay true if the text itself counts the event's day as the first （含）; else it is left out (民法典 201)
     */
    record Relative(Span span, Direction direction, String trigger, Rollover rollover, boolean countsEventDay)
            implements DeadlineRule {
        public Relative {
            require(span != null, "span", "missing");
            require(direction != null, "direction", "missing");
            require(trigger != null && !trigger.isBlank(), "trigger", "missing");
            require(span.amount() > 0 || direction == Direction.BEFORE, "span", "not positive");
            require(rollover != null, "rollover", "missing");
            require(!countsEventDay || span.amount() > 0, "countsEventDay", "not with a span of zero");
            require(!countsEventDay || span.unit() != Unit.HOUR, "countsEventDay", "not with hours");
        }

        public Relative(Span span, Direction direction, String trigger, Rollover rollover) {
            this(span, direction, trigger, rollover, false);
        }
    }

    /** A title or certificate that lapses after this time unless it is renewed. */
    record Validity(Period period, String of) implements DeadlineRule {
        public Validity {
            require(period != null && !period.isNegative() && !period.isZero(), "period", "not positive");
            Objects.requireNonNull(of, "of");
        }
    }

    /** No date yet: left to a later notice or to a person; the wording is kept as it stands. */
    record Open(String wording) implements DeadlineRule {
        public Open {
            require(wording != null && !wording.isBlank(), "wording", "missing");
        }
    }

    /** A number of units; zero only before an event, where it means: by the event itself. */
    record Span(int amount, Unit unit) {
        public Span {
            require(amount >= 0, "amount", "negative");
            require(unit != null, "unit", "missing");
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
        TAX
    }

    private static void require(boolean holds, String field, String reason) {
        if (!holds) {
            throw new InvalidRuleException(field, reason);
        }
    }
}
