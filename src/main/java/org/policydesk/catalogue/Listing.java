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
 * @param formerly names that it had before, so that what was loaded under them stays its own
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
        List<String> formerly,
        List<ListedRound> rounds) {
    private static final String PLAIN = "[a-z0-9]+(-[a-z0-9]+)*";

    public Listing {
        InvalidListingException.require(id != null && id.matches(PLAIN), "id", "missing or no plain name");
        formerly = formerly == null ? List.of() : List.copyOf(formerly);
        InvalidListingException.require(
                formerly.stream().allMatch(name -> name.matches(PLAIN)), "formerly", "no plain name");
        InvalidListingException.once(Stream.concat(Stream.of(id), formerly.stream()), "formerly", "a name twice");
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
        InvalidListingException.once(
                rounds.stream().flatMap(round -> round.items().stream()).flatMap(ListedItem::keys),
                "rounds",
                "several items of one key");
        InvalidListingException.once(
                rounds.stream().flatMap(ListedRound::labels), "rounds", "several rounds of one label");
    }

    /** Its name for good, and then those that it had before. */
    Stream<String> names() {
        return Stream.concat(Stream.of(id), formerly.stream());
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
