package org.policydesk.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.catalogue.CatalogueRows.ItemRow;
import org.policydesk.catalogue.CatalogueRows.ListingRow;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.FieldChange;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.ItemState;

/**
 * Compares three of an item: as it was loaded, as the desk has it, and as the catalogue has it now. What staff rejected or took back
 * themselves is left alone.
 *
 * @param items finds what the desk has
 * @param usual what an item begins with on this desk
 */
record Comparing(LongFunction<ActionItem> items, ItemEdit usual) {
    private static final Set<ItemState> DROPPED = Set.of(ItemState.REJECTED, ItemState.WITHDRAWN);

    /**
     * The differences of one listing that was loaded.
     *
     * @param shipped null: the catalogue has it no more
     */
    Stream<Difference> of(ListingRow row, List<ItemRow> known, @Nullable Listing shipped) {
        Map<String, ItemRow> left = new LinkedHashMap<>();
        known.forEach(one -> left.put(one.key(), one));
        List<Listing.Placed> there = shipped == null || shipped.withdrawn() != null
                ? List.of()
                : shipped.items().toList();
        List<Difference> found = there.stream()
                .flatMap(placed -> of(row, left.remove(placed.item().key()), placed).stream())
                .toList();
        String reason = shipped == null ? null : shipped.withdrawn();
        return Stream.concat(found.stream(), left.values().stream().flatMap(one -> gone(row, one, reason)));
    }

    private Optional<Difference> of(ListingRow row, @Nullable ItemRow known, Listing.Placed placed) {
        ListedItem item = placed.item();
        if (known == null) {
            return Optional.of(new Difference.Added(
                    row.listing(),
                    row.title(),
                    item.key(),
                    placed.round().label(),
                    placed.round().source(),
                    item.over(usual)));
        }
        Long itemId = known.itemId();
        if (itemId == null || known.content().equals(item)) {
            return Optional.empty();
        }
        return changed(row, items.apply(itemId), known.content().over(usual), item);
    }

    private Optional<Difference> changed(ListingRow row, ActionItem now, ItemEdit loaded, ListedItem item) {
        ItemEdit own = ItemEdit.of(now);
        ItemEdit offered = item.over(usual);
        Set<String> differing = fields(own, offered);
        List<String> open = FieldChange.between(loaded, offered).stream()
                .map(FieldChange::field)
                .filter(differing::contains)
                .toList();
        if (open.isEmpty() || DROPPED.contains(now.state())) {
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
                open.stream().filter(byHand::contains).collect(Collectors.toSet())));
    }

    private Stream<Difference> gone(ListingRow row, ItemRow known, @Nullable String reason) {
        return Stream.ofNullable(known.itemId())
                .map(items::apply)
                .filter(now -> !DROPPED.contains(now.state()))
                .map(now -> new Difference.Gone(row.listing(), row.title(), known.key(), now, reason));
    }

    private static Set<String> fields(ItemEdit one, ItemEdit other) {
        return FieldChange.between(one, other).stream().map(FieldChange::field).collect(Collectors.toSet());
    }
}
