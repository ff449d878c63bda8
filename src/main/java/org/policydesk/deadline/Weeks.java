package org.policydesk.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.stream.Stream;
import org.policydesk.deadline.DeadlineRule.Rollover;

/** The occurrences of a rule that names days of every week. */
final class Weeks {
    private Weeks() {}

    static Stream<Occurrence> of(
            DeadlineRule.Weekly rule, LocalDate from, LocalDate horizon, WorkingCalendar calendar) {
        LocalDate monday = from.with(DayOfWeek.MONDAY);
        return Stream.iterate(monday, first -> !first.isAfter(horizon), first -> first.plusWeeks(1))
                .flatMap(first -> rule.days().stream().map(day -> first.with(day)))
                .filter(day -> DaysOfCourse.contains(rule.course(), day))
                .map(day -> Named.of(key(rule, day), rule, null, day, Rollover.NONE, calendar));
    }

    /** The week's number by ISO 8601, with the day's number where several days are named. */
    private static String key(DeadlineRule.Weekly rule, LocalDate day) {
        String week =
                "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return rule.days().size() == 1 ? week : week + "-" + day.getDayOfWeek().getValue();
    }
}
