package org.policydesk.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.policydesk.deadline.WorkingCalendar;

/**
 * When staff are reminded of a report of the association's own: so many calendar days before, on a rest day earlier. Pure.
 *
 * @param calendar the association's own, with its closing days
 */
record ReportRungs(WorkingCalendar calendar) {
    /** Calendar days before, the last first. */
    private static final List<Integer> DAYS = List.of(0, 1, 3, 7, 14);

    /** The rung that holds on that day; none before the first. What was missed before it is not made up for. */
    OptionalInt reached(LocalDate due, LocalDate today) {
        return DAYS.stream()
                .mapToInt(Integer::intValue)
                .filter(days -> !calendar.onOrBefore(due.minusDays(days)).isAfter(today))
                .findFirst();
    }
}
