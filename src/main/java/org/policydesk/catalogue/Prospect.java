package org.policydesk.catalogue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
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
 * @param undated the label of the last round where that tells no day of its own, so that what is expected may stand for it; else null
 */
public record Prospect(
        @Nullable LocalDate due,
        @Nullable LocalTime cutOff,
        @Nullable ExpectedWindow expected,
        @Nullable String undated) {
    private static final int YEARS = 3;

    /** As of that day. Pure. */
    static Prospect of(Listing listing, LocalDate today, WorkingCalendar calendar) {
        return listing.items()
                .map(Listing.Placed::item)
                .filter(item -> item.nature() == Nature.TASK)
                .flatMap(item -> Occurrences.of(item.rule(), today, today.plusYears(YEARS), calendar).stream())
                .min(Comparator.comparing(one -> one.due()))
                .map(next -> new Prospect(next.due(), next.cutOff(), null, null))
                .orElseGet(() -> new Prospect(
                        null,
                        null,
                        expected(listing, today).orElse(null),
                        dates(listing.last()).findAny().isPresent()
                                ? null
                                : listing.last().label()));
    }

    /** Where the last round tells no day of its own, the latest day that is known of it stands for all of them. */
    private static Optional<ExpectedWindow> expected(Listing listing, LocalDate today) {
        if (listing.form() != Form.PROGRAMME) {
            return Optional.empty();
        }
        List<ExpectedWindow.Earlier> dated =
                listing.rounds().stream().flatMap(Prospect::dates).toList();
        return ExpectedWindow.of(
                hint(listing.last())
                        .filter(day -> dates(listing.last()).findAny().isEmpty())
                        .filter(day -> dated.stream().allMatch(one -> one.due().isBefore(day)))
                        .map(day -> List.of(new ExpectedWindow.Earlier(null, day)))
                        .orElse(dated),
                today);
    }

    private static Optional<LocalDate> hint(ListedRound round) {
        return round.items().stream()
                .flatMap(item ->
                        item.rule() instanceof DeadlineRule.Open open ? open.earlier().stream() : Stream.empty())
                .max(Comparator.naturalOrder());
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
