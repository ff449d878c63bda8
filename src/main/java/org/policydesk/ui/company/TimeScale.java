package org.policydesk.ui.company;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** Half a year as a line: where on it, in percent, a day lies. Immutable. */
record TimeScale(YearMonth from) {
    static final int MONTHS = 6;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    List<YearMonth> months() {
        return IntStream.range(0, MONTHS).mapToObj(from::plusMonths).toList();
    }

    /** Where the day begins, from 0 to 100; days outside lie at the end that is nearer to them. */
    BigDecimal at(LocalDate day) {
        long days = ChronoUnit.DAYS.between(first(), end());
        long place = Math.clamp(ChronoUnit.DAYS.between(first(), day), 0, days);
        return WHOLE.multiply(BigDecimal.valueOf(place)).divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_UP);
    }

    /** Whether any day from the one to the other, both included, lies on the line. */
    boolean meets(LocalDate one, LocalDate other) {
        return !other.isBefore(first()) && one.isBefore(end());
    }

    boolean holds(LocalDate day) {
        return meets(day, day);
    }

    private LocalDate first() {
        return from.atDay(1);
    }

    private LocalDate end() {
        return from.plusMonths(MONTHS).atDay(1);
    }
}
