package org.policydesk.policy.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.policydesk.extraction.EditionTitle;
import org.policydesk.policy.ActionItem;

/**
 * The items of a round beside those of the round before it: of one nature and kind, by their names without marks first, then in
 * their order. Pure.
 *
 * @param pairs items of both rounds
 * @param gone items of the earlier round that the later one has not
 * @param fresh items of the later round that the earlier one had not
 */
public record Pairing(List<Pair> pairs, List<ActionItem> gone, List<ActionItem> fresh) {
    public Pairing {
        pairs = List.copyOf(pairs);
        gone = List.copyOf(gone);
        fresh = List.copyOf(fresh);
    }

    /** An item and what it was in the round before. */
    public record Pair(ActionItem before, ActionItem now) {}

    /** Pairs the items of two consecutive rounds. */
    public static Pairing of(Round before, Round now) {
        List<ActionItem> gone = new ArrayList<>(before.items());
        List<ActionItem> fresh = new ArrayList<>(now.items());
        List<Pair> pairs = new ArrayList<>();
        pair(gone, fresh, pairs, (one, other) -> name(one).equals(name(other)));
        pair(gone, fresh, pairs, (one, other) -> true);
        return new Pairing(pairs, gone, fresh);
    }

    private static void pair(
            List<ActionItem> gone,
            List<ActionItem> fresh,
            List<Pair> pairs,
            BiPredicate<ActionItem, ActionItem> alike) {
        for (ActionItem item : List.copyOf(fresh)) {
            Optional<ActionItem> earlier = gone.stream()
                    .filter(one -> one.nature() == item.nature() && one.kind() == item.kind())
                    .filter(one -> alike.test(one, item))
                    .findFirst();
            earlier.ifPresent(one -> {
                pairs.add(new Pair(one, item));
                gone.remove(one);
                fresh.remove(item);
            });
        }
    }

    private static String name(ActionItem item) {
        return EditionTitle.of(item.title()).map(EditionTitle::key).orElse(item.title());
    }
}
