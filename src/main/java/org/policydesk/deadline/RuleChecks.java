package org.policydesk.deadline;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.InvalidRuleException.Reason;

/** What the parts of a rule must be. Each check refuses with the field's name and the reason. */
final class RuleChecks {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;
    /** Five hundred years: no title lives longer. */
    private static final int LONGEST_LIFE = 6_000;

    private static final int MOST_DAYS = 100_000;
    private static final int SHORTEST_MONTH = 28;
    private static final int FEWEST_WORKING_DAYS = 15;

    private RuleChecks() {}

    static void require(boolean holds, String field, Reason reason) {
        if (!holds) {
            throw new InvalidRuleException(field, reason);
        }
    }

    /** A year that is not written in four digits is a typing error. */
    static void day(String field, @Nullable LocalDate day) {
        require(day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR, field, Reason.OUT_OF_RANGE);
    }

    /** Two days of which either may be open. */
    static void days(String first, @Nullable LocalDate start, String last, @Nullable LocalDate end) {
        day(first, start);
        day(last, end);
        require(start == null || end == null || !end.isBefore(start), last, Reason.END_BEFORE_START);
    }

    static void life(@Nullable Period period) {
        if (period == null || period.isNegative() || period.isZero()) {
            throw new InvalidRuleException("period", Reason.NOT_POSITIVE);
        }
        require(period.toTotalMonths() <= LONGEST_LIFE && period.getDays() <= MOST_DAYS, "period", Reason.OUT_OF_RANGE);
    }

    static void periodic(
            Period every,
            @Nullable Integer month,
            @Nullable Integer day,
            @Nullable Span offset,
            @Nullable Span within,
            @Nullable Integer opensOn) {
        require(every != null && every.toTotalMonths() > 0 && every.getDays() == 0, "every", Reason.NOT_MONTHS);
        require(every.toTotalMonths() <= DeadlineRule.Periodic.MOST_MONTHS, "every", Reason.OUT_OF_RANGE);
        require(month == null || month >= 1 && month <= every.toTotalMonths(), "monthOfPeriod", Reason.OUT_OF_RANGE);
        require(month == null || offset == null && within == null, "monthOfPeriod", Reason.NOT_TOGETHER);
        require(day == null || day >= 1 && day <= 31, "dayOfPeriod", Reason.OUT_OF_RANGE);
        require(day == null || offset == null, "offset", Reason.NOT_TOGETHER);
        require(offset == null || offset.amount() > 0, "offset", Reason.NOT_POSITIVE);
        require(within == null || day == null && offset == null, "within", Reason.NOT_TOGETHER);
        require(within == null || fits(within, every), "within", Reason.OUT_OF_RANGE);
        require(opensOn == null || offset == null && within == null, "opensOn", Reason.NOT_TOGETHER);
        require(opensOn == null || opensOn >= 1 && opensOn <= 31, "opensOn", Reason.OUT_OF_RANGE);
        require(opensOn == null || day == null || opensOn <= day, "opensOn", Reason.AFTER_DUE);
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

    /** How long a preparation or a review takes, in working days. */
    static void lead(String field, int days) {
        require(days >= 0, field, Reason.NEGATIVE);
        require(days <= LeadTimes.MOST_DAYS, field, Reason.OUT_OF_RANGE);
    }
}
