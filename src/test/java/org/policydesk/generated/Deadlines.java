package org.policydesk.generated;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Draws days on which something is due: more in some months than in others, and most at a month's end. */
final class Deadlines {
    private static final List<Integer> MONTHS = List.of(4, 5, 12, 9, 8, 11, 7, 7, 10, 9, 8, 12);
    private static final int LAST_DAYS = 4;
    private static final int MIDDLE = 15;

    private final LocalDate from;
    private final LocalDate until;

    /** Both days included. */
    Deadlines(LocalDate from, LocalDate until) {
        this.from = from;
        this.until = until;
    }

    LocalDate draw(Draws draws) {
        List<YearMonth> months = Stream.iterate(
                        YearMonth.from(from),
                        month -> !month.isAfter(YearMonth.from(until)),
                        month -> month.plusMonths(1))
                .toList();
        LocalDate day = day(draws.from(months, month -> MONTHS.get(month.getMonthValue() - 1)), draws);
        while (day.isBefore(from) || day.isAfter(until)) {
            day = day(draws.from(months, month -> MONTHS.get(month.getMonthValue() - 1)), draws);
        }
        return day;
    }

    private static LocalDate day(YearMonth month, Draws draws) {
        if (draws.chance(0.45)) {
            return month.atEndOfMonth();
        }
        if (draws.chance(0.3)) {
            return month.atEndOfMonth().minusDays(draws.between(1, LAST_DAYS));
        }
        return month.atDay(draws.chance(0.35) ? MIDDLE : draws.between(1, month.lengthOfMonth()));
    }
}
