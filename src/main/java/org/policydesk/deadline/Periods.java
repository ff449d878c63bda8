package org.policydesk.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;

/** The occurrences of a rule that returns every month, quarter, half-year or year. */
final class Periods {
    private static final int MONTHS_OF_YEAR = 12;

    private Periods() {}

    static Stream<Occurrence> of(
            DeadlineRule.Periodic rule, LocalDate from, LocalDate horizon, WorkingCalendar calendar) {
        int months = Math.toIntExact(rule.every().toTotalMonths());
        if (MONTHS_OF_YEAR % months != 0) {
            return Stream.empty();
        }
        // An offset makes a period's date fall after its end, so an earlier period may still be due.
        LocalDate start = LocalDate.of(from.getYear() - (rule.offset() == null ? 0 : yearsOf(rule.offset())), 1, 1);
        return Stream.iterate(
                        YearMonth.from(start),
                        first -> !first.atDay(1).isAfter(horizon),
                        first -> first.plusMonths(months))
                .map(first -> occurrence(rule, first, months, calendar));
    }

    private static int yearsOf(DeadlineRule.Span offset) {
        return offset.unit() == DeadlineRule.Unit.YEAR ? offset.amount() + 1 : offset.amount() / MONTHS_OF_YEAR + 1;
    }

    private static Occurrence occurrence(
            DeadlineRule.Periodic rule, YearMonth first, int months, WorkingCalendar calendar) {
        YearMonth last = first.plusMonths(months - 1L);
        String key = key(first, months);
        DeadlineRule.Span offset = rule.offset();
        if (offset != null) {
            return Counting.afterPeriod(rule, offset, key, last.atEndOfMonth(), calendar);
        }
        Integer day = rule.dayOfPeriod();
        LocalDate due = day == null ? last.atEndOfMonth() : last.atDay(Math.min(day, last.lengthOfMonth()));
        return Occurrences.named(key, rule, null, due, null, calendar);
    }

    private static String key(YearMonth first, int months) {
        int year = first.getYear();
        int ordinal = (first.getMonthValue() - 1) / months + 1;
        return switch (months) {
            case 12 -> "%d".formatted(year);
            case 6 -> "%dH%d".formatted(year, ordinal);
            case 3 -> "%dQ%d".formatted(year, ordinal);
            default -> first.toString();
        };
    }
}
