package org.policydesk.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.policydesk.deadline.TriggerEvent;

/**
 * A rule as the desk knows it, beside the dates that it gives as a person would count them in a calendar.
 *
 * @param event what begins its period; null where it has dates of its own
 * @param all its dates of so many years, in order; empty where it waits for an event
 * @param counted the date of an event of that day; never asked where it has dates of its own
 * @param shortCycle whether it comes round every month or more often
 */
record Dates(
        String name,
        DeadlineRule rule,
        @Nullable TriggerEvent event,
        BiFunction<RestDays, Integer, List<Due>> all,
        BiFunction<LocalDate, RestDays, LocalDate> counted,
        boolean shortCycle) {
    /** One date of it. */
    record Due(String key, LocalDate due, @Nullable LocalDate opens) {}

    /** Its first date from that day on. */
    Optional<Due> next(LocalDate from, RestDays rest) {
        return Stream.of(from.getYear() - 1, from.getYear(), from.getYear() + 1)
                .flatMap(year -> all.apply(rest, year).stream())
                .filter(due -> !due.due().isBefore(from))
                .findFirst();
    }

    /** The date of that key, by the calendar as it is now. */
    Due of(String key, LocalDate near, RestDays rest) {
        return Stream.of(near.getYear() - 1, near.getYear(), near.getYear() + 1)
                .flatMap(year -> all.apply(rest, year).stream())
                .filter(due -> due.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " has no " + key));
    }

    static Dates fixed(LocalDate day) {
        return once("FIXED", new DeadlineRule.Fixed(day), day, null);
    }

    static Dates window(LocalDate opens, LocalDate day) {
        return once("WINDOW", new DeadlineRule.Window(opens, day), day, opens);
    }

    private static Dates once(String name, DeadlineRule rule, LocalDate day, @Nullable LocalDate opens) {
        return dated(
                name,
                rule,
                false,
                (rest, year) -> day.getYear() == year ? List.of(new Due("once", day, opens)) : List.of());
    }

    /** Every year by each of these days. */
    static Dates annual(MonthDay... days) {
        List<MonthDay> sorted = Stream.of(days).sorted().toList();
        return dated("ANNUAL", new DeadlineRule.Annual(sorted), false, (rest, year) -> sorted.stream()
                .map(day -> new Due(
                        sorted.size() == 1 ? "" + year : "%d-%02d".formatted(year, sorted.indexOf(day) + 1),
                        day.atYear(year),
                        null))
                .toList());
    }

    /** By that day of each period's last month; moved later where the text says so. */
    static Dates every(int months, int day, boolean later) {
        DeadlineRule rule = new DeadlineRule.Periodic(
                Period.ofMonths(months),
                null,
                day,
                null,
                null,
                null,
                null,
                later ? Rollover.TEXT_LATER : Rollover.NONE);
        return dated("PERIODIC", rule, months == 1, (rest, year) -> periods(year, months)
                .map(last -> {
                    LocalDate named = last.atDay(Math.min(day, last.lengthOfMonth()));
                    return new Due(key(last, months), later ? rest.onOrAfter(named) : named, null);
                })
                .toList());
    }

    /** By the n-th working day of each month. */
    static Dates workingDayOfMonth(int n) {
        DeadlineRule rule = new DeadlineRule.Periodic(
                Period.ofMonths(1), null, null, null, new Span(n, Unit.WORKING_DAY), null, null, Rollover.NONE);
        return dated("PERIODIC", rule, true, (rest, year) -> periods(year, 1)
                .map(month ->
                        new Due(key(month, 1), rest.plusWorking(month.atDay(1).minusDays(1), n), null))
                .toList());
    }

    /** So many days after each quarter. */
    static Dates afterQuarter(int days) {
        DeadlineRule rule = new DeadlineRule.Periodic(
                Period.ofMonths(3),
                null,
                null,
                new Span(days, Unit.CALENDAR_DAY),
                null,
                null,
                null,
                Rollover.CIVIL_203);
        return dated("PERIODIC", rule, false, (rest, year) -> periods(year, 3)
                .map(last ->
                        new Due(key(last, 3), rest.onOrAfter(last.atEndOfMonth().plusDays(days)), null))
                .toList());
    }

    static Dates weekly(DayOfWeek day) {
        return dated("WEEKLY", new DeadlineRule.Weekly(day), true, (rest, year) -> LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(one -> one.getDayOfWeek() == day)
                .map(one -> new Due(
                        "%d-W%02d"
                                .formatted(
                                        one.get(IsoFields.WEEK_BASED_YEAR), one.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                        one,
                        null))
                .toList());
    }

    /** So many days after a delivery; a last day of rest moves on. */
    static Dates daysAfterDelivery(int days) {
        return upon(
                "RELATIVE",
                TriggerEvent.DELIVERY,
                new DeadlineRule.Relative(
                        new Span(days, Unit.CALENDAR_DAY),
                        Direction.AFTER,
                        "交付",
                        Rollover.CIVIL_203,
                        false,
                        TriggerEvent.DELIVERY),
                (day, rest) -> rest.onOrAfter(day.plusDays(days)));
    }

    static Dates workingDaysAfterNotice(int days) {
        return upon(
                "RELATIVE",
                TriggerEvent.NOTICE_RECEIVED,
                new DeadlineRule.Relative(
                        new Span(days, Unit.WORKING_DAY),
                        Direction.AFTER,
                        "收到通知",
                        Rollover.CIVIL_203,
                        false,
                        TriggerEvent.NOTICE_RECEIVED),
                (day, rest) -> rest.plusWorking(day, days));
    }

    static Dates monthsAfterMerger(int months) {
        return upon(
                "RELATIVE",
                TriggerEvent.MERGER,
                new DeadlineRule.Relative(
                        new Span(months, Unit.MONTH),
                        Direction.AFTER,
                        "合并",
                        Rollover.CIVIL_203,
                        false,
                        TriggerEvent.MERGER),
                (day, rest) -> rest.onOrAfter(day.plusMonths(months)));
    }

    /** Within a time that the text left open and a person set. */
    static Dates setByStaff(int days) {
        return upon(
                "LEFT_OPEN",
                TriggerEvent.CONTRACT_SIGNED,
                new DeadlineRule.LeftOpen(
                        "规定时限内",
                        Direction.AFTER,
                        "签订合同",
                        Rollover.NONE,
                        new Span(days, Unit.CALENDAR_DAY),
                        TriggerEvent.CONTRACT_SIGNED),
                (day, rest) -> day.plusDays(days));
    }

    /** By the day on which a title lapses. */
    static Dates validity(String title) {
        return upon("VALIDITY", null, new DeadlineRule.Validity(Period.ofYears(3), title), (day, rest) -> day);
    }

    private static Dates upon(
            String name,
            @Nullable TriggerEvent event,
            DeadlineRule rule,
            BiFunction<LocalDate, RestDays, LocalDate> counted) {
        return new Dates(name, rule, event, (rest, year) -> List.of(), counted, false);
    }

    private static Dates dated(
            String name, DeadlineRule rule, boolean shortCycle, BiFunction<RestDays, Integer, List<Due>> all) {
        return new Dates(
                name,
                rule,
                null,
                all,
                (day, rest) -> {
                    throw new AssertionError(name + " waits for no event");
                },
                shortCycle);
    }

    boolean waitsForEvent() {
        return rule instanceof DeadlineRule.Relative
                || rule instanceof DeadlineRule.LeftOpen
                || rule instanceof DeadlineRule.Validity;
    }

    /** The last months of a year's periods. */
    private static Stream<YearMonth> periods(int year, int months) {
        return Stream.iterate(months, last -> last <= 12, last -> last + months).map(last -> YearMonth.of(year, last));
    }

    private static String key(YearMonth last, int months) {
        int ordinal = last.getMonthValue() / months;
        return switch (months) {
            case 12 -> "" + last.getYear();
            case 6 -> "%dH%d".formatted(last.getYear(), ordinal);
            case 3 -> "%dQ%d".formatted(last.getYear(), ordinal);
            default -> last.toString();
        };
    }
}
