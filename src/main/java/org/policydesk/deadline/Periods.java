package org.policydesk.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The occurrences of a rule that returns every month, quarter, half-year, year or number of years. */
final class Periods {
    private static final int MONTHS_OF_YEAR = 12;

    private Periods() {}

    static Stream<Occurrence> of(
            DeadlineRule.Periodic rule, LocalDate from, LocalDate horizon, WorkingCalendar calendar) {
        int months = Math.toIntExact(rule.every().toTotalMonths());
        return first(rule, from, months).stream()
                .flatMap(start -> Stream.iterate(
                        start,
                        first -> !first.atDay(1).isAfter(furthest(rule, horizon)),
                        first -> first.plusMonths(months)))
                .filter(first -> overlaps(rule.course(), first, months))
                .flatMap(first -> occurrence(rule, first, months, calendar).stream());
    }

    private static Optional<YearMonth> first(DeadlineRule.Periodic rule, LocalDate from, int months) {
        if (MONTHS_OF_YEAR % months != 0) {
            return Optional.ofNullable(rule.course())
                    .map(DeadlineRule.Course::start)
                    .map(YearMonth::from);
        }
        // An offset, or a day of rest that moves, makes a date fall after its period's end, so an earlier one may still
        // be due.
        int back = rule.offset() == null ? moves(rule) ? 1 : 0 : yearsOf(rule.offset());
        return Optional.of(YearMonth.of(from.getYear() - back, 1));
    }

    private static boolean moves(DeadlineRule.Periodic rule) {
        return rule.rollover() != DeadlineRule.Rollover.NONE;
    }

    /** A date that moves earlier may come from a period that begins after the horizon. */
    private static LocalDate furthest(DeadlineRule.Periodic rule, LocalDate horizon) {
        return moves(rule) ? horizon.plusMonths(1) : horizon;
    }

    private static int yearsOf(DeadlineRule.Span offset) {
        return offset.unit() == DeadlineRule.Unit.YEAR ? offset.amount() + 1 : offset.amount() / MONTHS_OF_YEAR + 1;
    }

    private static boolean overlaps(DeadlineRule.@Nullable Course course, YearMonth first, int months) {
        if (course == null) {
            return true;
        }
        LocalDate end = course.end();
        LocalDate start = course.start();
        return (start == null || !last(first, months).atEndOfMonth().isBefore(start))
                && (end == null || !first.atDay(1).isAfter(end));
    }

    private static Optional<Occurrence> occurrence(
            DeadlineRule.Periodic rule, YearMonth first, int months, WorkingCalendar calendar) {
        YearMonth last = last(first, months);
        String key = key(first, months);
        DeadlineRule.Span offset = rule.offset();
        if (offset != null) {
            return Optional.of(Counting.afterPeriod(rule, offset, key, last.atEndOfMonth(), calendar));
        }
        DeadlineRule.Span within = rule.within();
        if (within != null) {
            return Optional.of(Counting.ofPeriod(rule, within, key, first.atDay(1), calendar))
                    .filter(one -> DaysOfCourse.contains(rule.course(), one.due()));
        }
        YearMonth month = rule.monthOfPeriod() == null ? last : first.plusMonths(rule.monthOfPeriod() - 1L);
        LocalDate due = day(month, rule.dayOfPeriod());
        LocalDate opens = rule.opensOn() == null ? null : day(month, rule.opensOn());
        return DaysOfCourse.cut(rule.course(), opens, due)
                .map(days -> Named.of(key, rule, days.opens(), days.due(), rule.rollover(), calendar));
    }

    private static YearMonth last(YearMonth first, int months) {
        return first.plusMonths(months - 1L);
    }

    private static LocalDate day(YearMonth month, @Nullable Integer day) {
        return day == null ? month.atEndOfMonth() : month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private static String key(YearMonth first, int months) {
        int year = first.getYear();
        int ordinal = (first.getMonthValue() - 1) / months + 1;
        if (months > MONTHS_OF_YEAR && months % MONTHS_OF_YEAR == 0) {
            return "%d-%d".formatted(year, last(first, months).getYear());
        }
        return switch (months) {
            case 12 -> "%d".formatted(year);
            case 6 -> "%dH%d".formatted(year, ordinal);
            case 3 -> "%dQ%d".formatted(year, ordinal);
            default -> first.toString();
        };
    }
}
