package org.policydesk.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A programme or a duty as the catalogue has it: facts of published policies in words of our own.
 *
 * @param id its name for good, the same as the file's
 * @param revision counted up with every change of the file
 * @param compiled the day on which the facts were put together
 * @param summary what it is, in a sentence or two
 * @param withdrawn why it is in the catalogue no more; null: it is
 * @param rounds the oldest first; of a duty the one that holds
 */
public record Listing(
        String id,
        int revision,
        LocalDate compiled,
        Group group,
        Form form,
        String title,
        String summary,
        @Nullable String withdrawn,
        List<ListedRound> rounds) {
    public Listing {
        InvalidListingException.require(
                id != null && id.matches("[a-z0-9]+(-[a-z0-9]+)*"), "id", "missing or no plain name");
        InvalidListingException.require(revision > 0, "revision", "missing or not positive");
        InvalidListingException.require(compiled != null, "compiled", "missing");
        InvalidListingException.require(group != null, "group", "missing");
        InvalidListingException.require(form != null, "form", "missing");
        InvalidListingException.text(title, "title");
        InvalidListingException.text(summary, "summary");
        InvalidListingException.require(rounds != null && !rounds.isEmpty(), "rounds", "missing");
        InvalidListingException.require(
                form == Form.PROGRAMME || rounds.size() == 1, "rounds", "only a programme has several");
        rounds = List.copyOf(rounds);
        List<String> keys = rounds.stream()
                .flatMap(round -> round.items().stream())
                .map(ListedItem::key)
                .toList();
        InvalidListingException.require(
                keys.stream().distinct().count() == keys.size(), "rounds", "several items of one key");
    }

    /** The round that was last, or the version that holds. */
    public ListedRound last() {
        return rounds.getLast();
    }

    /** What is not certain about its items. */
    public List<String> doubts() {
        return items().flatMap(placed -> Stream.ofNullable(placed.item().doubt()))
                .distinct()
                .toList();
    }

    /** Every item with its round, the oldest round's first. */
    Stream<Placed> items() {
        return rounds.stream().flatMap(round -> round.items().stream().map(item -> new Placed(round, item)));
    }

    /** An item and the round that it is of. */
    record Placed(ListedRound round, ListedItem item) {}
}
