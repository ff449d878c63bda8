package org.policydesk.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The occurrences of a rule that returns every month, quarter, half-year, year or number of years. */
final class Periods {
    private static final int MONTHS_OF_YEAR = 12;
    /** More months than any run of rest days moves a date. */
    private static final int LONGEST_MOVE = 2;
    /** Holidays long enough to extend a tax period are less than this part of the year. */
    private static final int SHARE_OF_HOLIDAYS = 4;

    private Periods() {}

    static Stream<Occurrence> of(
            DeadlineRule.Periodic rule, LocalDate from, LocalDate horizon, WorkingCalendar calendar) {
        int months = Math.toIntExact(rule.every().toTotalMonths());
        LocalDate earliest = earliest(rule, from, calendar);
        return first(rule, earliest, months).stream()
                .flatMap(start -> Stream.iterate(
                        start,
                        first -> !first.atDay(1).isAfter(furthest(rule, horizon)),
                        first -> first.plusMonths(months)))
                .dropWhile(first -> last(first, months).atEndOfMonth().isBefore(earliest))
                .filter(first -> overlaps(rule.course(), first, months))
                .flatMap(first -> occurrence(rule, first, months, calendar).stream())
                .takeWhile(one -> rule.offset() == null || !one.due().isAfter(horizon));
    }

    private static Optional<YearMonth> first(DeadlineRule.Periodic rule, LocalDate earliest, int months) {
        return MONTHS_OF_YEAR % months == 0
                ? Optional.of(YearMonth.of(earliest.getYear(), 1))
                : Optional.ofNullable(rule.course())
                        .map(DeadlineRule.Course::start)
                        .map(YearMonth::from);
    }

    /** A period that ends before this day has no date from {@code from} on, although an offset or a rest day makes it later. */
    private static LocalDate earliest(DeadlineRule.Periodic rule, LocalDate from, WorkingCalendar calendar) {
        DeadlineRule.Span offset = rule.offset();
        if (offset == null) {
            return moves(rule) ? from.minusMonths(LONGEST_MOVE) : from;
        }
        int amount = offset.amount();
        LocalDate counted =
                switch (offset.unit()) {
                    case HOUR -> from.atStartOfDay().minusHours(amount).toLocalDate();
                    case CALENDAR_DAY -> from.minusDays(amount);
                    case WORKING_DAY -> calendar.plusWorkingDays(from, -amount);
                    case MONTH -> from.minusMonths(amount);
                    case YEAR -> from.minusYears(amount);
                };
        boolean extended = rule.rollover() == DeadlineRule.Rollover.TAX;
        return counted.minusMonths(LONGEST_MOVE)
                .minusDays(extended ? ChronoUnit.DAYS.between(counted, from) / SHARE_OF_HOLIDAYS : 0);
    }

    private static boolean moves(DeadlineRule.Periodic rule) {
        return rule.rollover() != DeadlineRule.Rollover.NONE;
    }

    /** A date that moves earlier may come from a period that begins after the horizon. */
    private static LocalDate furthest(DeadlineRule.Periodic rule, LocalDate horizon) {
        return moves(rule) ? horizon.plusMonths(1) : horizon;
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
