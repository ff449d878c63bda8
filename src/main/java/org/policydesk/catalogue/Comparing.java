package org.policydesk.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.catalogue.CatalogueRows.ListingRow;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.FieldChange;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.ItemState;
import org.policydesk.policy.Submission;

/**
 * Compares three of an item: as it was loaded, as the desk has it, and as the catalogue has it now. What staff rejected or took back
 * themselves is left alone.
 *
 * @param items finds what the desk has
 * @param submissions finds what became of a change that was handed to a second person
 * @param usual what an item begins with on this desk
 */
record Comparing(LongFunction<ActionItem> items, LongFunction<Optional<Submission.State>> submissions, ItemEdit usual) {
    private static final Set<ItemState> DROPPED = Set.of(ItemState.REJECTED, ItemState.WITHDRAWN);

    /** Whether staff rejected it or took it back, so that nobody asks about it any more. */
    static boolean dropped(ActionItem item) {
        return DROPPED.contains(item.state());
    }

    /**
     * The differences of one listing that was loaded.
     *
     * @param shipped null: the catalogue has it no more
     */
    Stream<Difference> of(ListingRow row, List<KeptItem> known, @Nullable Listing shipped) {
        Map<String, KeptItem> left = new LinkedHashMap<>();
        known.forEach(one -> left.put(one.key(), one));
        List<Listing.Placed> there = shipped == null || shipped.withdrawn() != null
                ? List.of()
                : shipped.items().toList();
        List<Difference> found = there.stream()
                .flatMap(placed -> of(row, taken(left, placed.item()), placed).stream())
                .toList();
        String reason = shipped == null ? null : shipped.withdrawn();
        return Stream.concat(found.stream(), left.values().stream().flatMap(one -> gone(row, one, reason)));
    }

    /** The row of the item, under its present key or a former one. */
    private static @Nullable KeptItem taken(Map<String, KeptItem> left, ListedItem item) {
        return item.keys().flatMap(key -> Stream.ofNullable(left.remove(key))).toList().stream()
                .findFirst()
                .orElse(null);
    }

    private Optional<Difference> of(ListingRow row, @Nullable KeptItem known, Listing.Placed placed) {
        ListedItem item = placed.item();
        if (known == null) {
            return Optional.of(new Difference.Added(
                    row.listing(),
                    row.title(),
                    item.key(),
                    placed.round().label(),
                    placed.round().source(),
                    item.over(usual),
                    item.doubt()));
        }
        Long itemId = known.itemId();
        return itemId == null ? Optional.empty() : held(row, known, itemId, item);
    }

    private Optional<Difference> held(ListingRow row, KeptItem known, long itemId, ListedItem item) {
        Submission.State handed = Stream.ofNullable(known.handedOver())
                .flatMap(id -> submissions.apply(id).stream())
                .findFirst()
                .orElse(null);
        ListedItem content = (handed == Submission.State.APPROVED ? known.approved() : known).content();
        if (content == null) {
            return Optional.of(items.apply(itemId))
                    .filter(now -> !dropped(now))
                    .map(now -> new Difference.Unreadable(row.listing(), row.title(), item.key(), now));
        }
        return content.equals(item)
                ? Optional.empty()
                : changed(row, items.apply(itemId), content, item, handed == Submission.State.WAITING);
    }

    private Optional<Difference> changed(
            ListingRow row, ActionItem now, ListedItem content, ListedItem item, boolean waiting) {
        ItemEdit loaded = content.over(usual);
        ItemEdit own = ItemEdit.of(now);
        ItemEdit offered = item.over(usual);
        Set<String> differing = fields(own, offered);
        List<String> open = FieldChange.between(loaded, offered).stream()
                .map(FieldChange::field)
                .filter(differing::contains)
                .toList();
        Difference.Doubt doubt = Objects.equals(content.doubt(), item.doubt())
                ? null
                : new Difference.Doubt(content.doubt(), item.doubt());
        if (open.isEmpty() && doubt == null || dropped(now)) {
            return Optional.empty();
        }
        Set<String> byHand = fields(loaded, own);
        return Optional.of(new Difference.Changed(
                row.listing(),
                row.title(),
                item.key(),
                now,
                loaded,
                offered,
                open,
                open.stream().filter(byHand::contains).collect(Collectors.toSet()),
                doubt,
                waiting));
    }

    private Stream<Difference> gone(ListingRow row, KeptItem known, @Nullable String reason) {
        return Stream.ofNullable(known.own() ? null : known.itemId())
                .map(items::apply)
                .filter(now -> !dropped(now))
                .map(now -> new Difference.Gone(row.listing(), row.title(), known.key(), now, reason));
    }

    private static Set<String> fields(ItemEdit one, ItemEdit other) {
        return FieldChange.between(one, other).stream().map(FieldChange::field).collect(Collectors.toSet());
    }
}
