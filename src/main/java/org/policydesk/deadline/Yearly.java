package org.policydesk.deadline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policydesk.deadline.DeadlineRule.Rollover;

/** The occurrences of a rule that names days of every year. */
final class Yearly {
    private Yearly() {}

    /** Also those next to the span of days, for a day of rest may move into it. */
    static Stream<Occurrence> of(
            DeadlineRule.Annual rule, LocalDate from, LocalDate horizon, WorkingCalendar calendar) {
        int margin = rule.rollover() == Rollover.NONE ? 0 : 1;
        List<MonthDay> days = rule.dates().stream().distinct().sorted().toList();
        return IntStream.rangeClosed(from.getYear() - margin, horizon.getYear() + margin)
                .boxed()
                .flatMap(year -> IntStream.range(0, days.size())
                        .mapToObj(i -> Named.of(
                                days.size() == 1 ? year.toString() : "%d-%02d".formatted(year, i + 1),
                                rule,
                                null,
                                days.get(i).atYear(year),
                                rule.rollover(),
                                calendar)));
    }
}
