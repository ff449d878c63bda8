package org.policydesk.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a bar, a limit or a benefit holds.
 *
 * @param start its first day; null: since ever
 * @param end its last day; null: for good
 */
public record Holding(@Nullable LocalDate start, @Nullable LocalDate end) {
    /** That of a limit with days; nothing for one whose length runs from an event. */
    public static Optional<Holding> of(DeadlineRule.Limit rule) {
        return rule.length() == null ? Optional.of(new Holding(rule.start(), rule.end())) : Optional.empty();
    }

    /** That of any limit; the length of one runs from the event, whose day is left out (民法典 201), and never moves over rest days. */
    public static Holding of(DeadlineRule.Limit rule, Anchor anchor, WorkingCalendar calendar) {
        DeadlineRule.Span length = rule.length();
        if (length == null) {
            return new Holding(rule.start(), rule.end());
        }
        String event = rule.trigger() == null ? "" : rule.trigger();
        var counted =
                new DeadlineRule.Relative(length, DeadlineRule.Direction.AFTER, event, DeadlineRule.Rollover.NONE);
        Occurrence end = Occurrences.counted(counted, anchor, calendar);
        return new Holding(anchor.day(), end.due());
    }

    /** Whether it holds on that day. */
    public boolean on(LocalDate day) {
        return (start == null || !day.isBefore(start)) && (end == null || !day.isAfter(end));
    }
}
