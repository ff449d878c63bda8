package org.policydesk.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a course leaves of one recurring window or day.
 *
 * @param opens the first day; null if the rule has none
 * @param due the last day
 */
record DaysOfCourse(@Nullable LocalDate opens, LocalDate due) {
    /** The part inside the course; nothing if no day is left. A single day is in or out, it is never moved. */
    static Optional<DaysOfCourse> cut(DeadlineRule.@Nullable Course course, @Nullable LocalDate opens, LocalDate due) {
        if (opens == null || course == null) {
            return contains(course, due) ? Optional.of(new DaysOfCourse(opens, due)) : Optional.empty();
        }
        LocalDate start = course.start();
        LocalDate end = course.end();
        LocalDate first = start != null && start.isAfter(opens) ? start : opens;
        LocalDate last = end != null && end.isBefore(due) ? end : due;
        return last.isBefore(first) ? Optional.empty() : Optional.of(new DaysOfCourse(first, last));
    }

    static boolean contains(DeadlineRule.@Nullable Course course, LocalDate day) {
        if (course == null) {
            return true;
        }
        LocalDate start = course.start();
        LocalDate end = course.end();
        return (start == null || !day.isBefore(start)) && (end == null || !day.isAfter(end));
    }
}
