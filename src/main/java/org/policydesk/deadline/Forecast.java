package org.policydesk.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The month in which a date that is still to be announced is to be expected (预计).
 *
 * @param month the expected month; never one that is over
 * @param earlier the dates of earlier editions that it was taken from, in ascending order
 */
public record Forecast(YearMonth month, List<LocalDate> earlier) {
    public Forecast {
        earlier = List.copyOf(earlier);
    }

    /**
     * The month that most earlier editions had, the latest edition's if several had it equally often: its next return that is
     * not before today's month and in a later year than the latest edition's. Nothing without earlier editions.
     */
    public static Optional<Forecast> of(DeadlineRule.Open rule, LocalDate today) {
        List<LocalDate> earlier = rule.earlier().stream().distinct().sorted().toList();
        return usual(earlier).map(month -> {
            YearMonth after = YearMonth.from(earlier.getLast()).plusMonths(1);
            YearMonth least = YearMonth.of(earlier.getLast().getYear() + 1, 1);
            YearMonth now = YearMonth.from(today);
            YearMonth from = now.isAfter(least) ? now : least;
            YearMonth first = from.isAfter(after) ? from : after;
            YearMonth next = first.withMonth(month.getValue());
            return new Forecast(next.isBefore(first) ? next.plusYears(1) : next, earlier);
        });
    }

    private static Optional<Month> usual(List<LocalDate> earlier) {
        var counts = earlier.stream().collect(Collectors.groupingBy(LocalDate::getMonth, Collectors.counting()));
        Function<Month, LocalDate> last = month ->
                earlier.stream().filter(day -> day.getMonth() == month).reduce(LocalDate.MIN, (one, other) -> other);
        return counts.keySet().stream()
                .max(Comparator.<Month>comparingLong(month -> counts.getOrDefault(month, 0L))
                        .thenComparing(last));
    }
}
