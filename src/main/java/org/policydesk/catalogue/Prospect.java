package org.policydesk.catalogue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.ExpectedWindow;
import org.policydesk.deadline.Occurrences;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.extraction.Nature;

/**
 * What comes next of a listing: the next day that is due by its rules, else when its next round is to be expected, else neither.
 *
 * @param due the next day; null where no rule names one that is still to come
 * @param cutOff the hour of that day; null: none is named
 * @param expected when the next round is to be expected; null where there is a day, and where rounds tell nothing
 */
public record Prospect(
        @Nullable LocalDate due,
        @Nullable LocalTime cutOff,
        @Nullable ExpectedWindow expected) {
    private static final int YEARS = 3;

    /** As of that day. Pure. */
    static Prospect of(Listing listing, LocalDate today, WorkingCalendar calendar) {
        return listing.items()
                .map(Listing.Placed::item)
                .filter(item -> item.nature() == Nature.TASK)
                .flatMap(item -> Occurrences.of(item.rule(), today, today.plusYears(YEARS), calendar).stream())
                .min(Comparator.comparing(one -> one.due()))
                .map(next -> new Prospect(next.due(), next.cutOff(), null))
                .orElseGet(
                        () -> new Prospect(null, null, expected(listing, today).orElse(null)));
    }

    private static Optional<ExpectedWindow> expected(Listing listing, LocalDate today) {
        return listing.form() == Form.PROGRAMME
                ? ExpectedWindow.of(
                        listing.rounds().stream().flatMap(Prospect::dates).toList(), today)
                : Optional.empty();
    }

    /** A round's dates are those of its earliest dated task, as in a programme. */
    private static Stream<ExpectedWindow.Earlier> dates(ListedRound round) {
        return round.items().stream()
                .filter(item -> item.nature() == Nature.TASK)
                .flatMap(item -> dates(item.rule()))
                .min(Comparator.comparing(ExpectedWindow.Earlier::due))
                .stream();
    }

    private static Stream<ExpectedWindow.Earlier> dates(DeadlineRule rule) {
        return switch (rule) {
            case DeadlineRule.Fixed fixed -> Stream.of(new ExpectedWindow.Earlier(null, fixed.end()));
            case DeadlineRule.Window window
            when window.end() != null -> Stream.of(new ExpectedWindow.Earlier(window.start(), window.end()));
            case DeadlineRule.Periodic periodic
            when periodic.course() != null && periodic.course().end() != null ->
                Stream.of(new ExpectedWindow.Earlier(
                        periodic.course().start(), periodic.course().end()));
            default -> Stream.empty();
        };
    }
}
