package org.policydesk.policy.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.ExpectedWindow;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.Nature;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemState;

/**
 * A round with its items.
 *
 * @param items without rejected ones
 */
public record Round(Edition edition, List<ActionItem> items) {
    private static final List<ItemState> TRUSTED =
            List.of(ItemState.PUBLISHED, ItemState.ACCEPTED, ItemState.WITHDRAWN, ItemState.DRAFT);
    private static final Comparator<ActionItem> MOST_TELLING = Comparator.comparing(
                    (ActionItem item) -> TRUSTED.indexOf(item.state()))
            .thenComparing(item -> !item.actors().contains(Actor.ENTERPRISE))
            .thenComparing(item -> due(item.rule()), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ActionItem::id);

    public Round {
        items = items.stream()
                .filter(item -> item.state() != ItemState.REJECTED)
                .toList();
    }

    /**
     * The item that tells when the round is: a dated task, what staff looked at before what they did not, the companies' before
     * others', the earliest; none without a dated task.
     */
    public Optional<ActionItem> main() {
        return items.stream()
                .filter(item -> item.nature() == Nature.TASK && due(item.rule()) != null)
                .min(MOST_TELLING);
    }

    /** The round's first day, if it tells one. */
    public @Nullable LocalDate opens() {
        return main().map(item -> opens(item.rule())).orElse(null);
    }

    /** The round's last day, if it tells one. */
    public @Nullable LocalDate due() {
        return main().map(item -> due(item.rule())).orElse(null);
    }

    /** Whether staff looked at what tells its dates. */
    public boolean vouched() {
        return main().filter(item -> item.state() != ItemState.DRAFT).isPresent();
    }

    /** Whether something of it is open to members. */
    public boolean published() {
        return items.stream().anyMatch(item -> item.state() == ItemState.PUBLISHED);
    }

    /** Its dates, for an expectation; empty if it tells none that staff looked at. */
    Stream<ExpectedWindow.Earlier> dates() {
        LocalDate due = due();
        return due == null || !vouched() ? Stream.empty() : Stream.of(new ExpectedWindow.Earlier(opens(), due));
    }

    private static @Nullable LocalDate due(DeadlineRule rule) {
        return switch (rule) {
            case DeadlineRule.Fixed fixed -> fixed.end();
            case DeadlineRule.Window window -> window.end();
            // What returns for so long and no longer is a round as a whole: 每月1日至10日, from July to the next April.
            case DeadlineRule.Periodic periodic
            when periodic.course() != null -> periodic.course().end();
            // What returns for good needs no rounds to tell when.
            default -> null;
        };
    }

    private static @Nullable LocalDate opens(DeadlineRule rule) {
        return switch (rule) {
            case DeadlineRule.Window window -> window.start();
            case DeadlineRule.Periodic periodic
            when periodic.course() != null -> periodic.course().start();
            default -> null;
        };
    }
}
