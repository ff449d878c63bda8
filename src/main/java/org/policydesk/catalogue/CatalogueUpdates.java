package org.policydesk.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForStaff;
import org.policydesk.audit.Journal;
import org.policydesk.catalogue.CatalogueRows.ItemRow;
import org.policydesk.catalogue.CatalogueRows.ListingRow;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.ApprovalRefusedException;
import org.policydesk.policy.Approvals;
import org.policydesk.policy.FourEyes;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.ItemState;
import org.policydesk.policy.StaleItemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the program's present version of the catalogue has otherwise than what this desk loaded. Nothing of it holds before staff
 * took it over, and what they changed by hand is never overwritten unless they say so for the very field. Every decision goes into
 * the journal.
 */
@Service
@ForStaff
@Transactional
public class CatalogueUpdates {
    private final Shelf shelf;
    private final CatalogueRows rows;
    private final Loading loading;
    private final ActionItems items;
    private final Approvals approvals;
    private final FourEyes fourEyes;
    private final Journal journal;
    private final CurrentUser user;

    CatalogueUpdates(
            Shelf shelf,
            CatalogueRows rows,
            Loading loading,
            ActionItems items,
            Approvals approvals,
            FourEyes fourEyes,
            Journal journal,
            CurrentUser user) {
        this.shelf = shelf;
        this.rows = rows;
        this.loading = loading;
        this.items = items;
        this.approvals = approvals;
        this.fourEyes = fourEyes;
        this.journal = journal;
        this.user = user;
    }

    /** What nobody decided about yet, by listing in the order of loading. */
    @Transactional(readOnly = true)
    public List<Difference> pending() {
        Map<String, Listing> shipped = shipped();
        Map<Long, List<ItemRow>> known = rows.items().stream().collect(Collectors.groupingBy(ItemRow::listingId));
        Comparing comparing = new Comparing(items::get, items.blank());
        return rows.listings().stream()
                .filter(ListingRow::loaded)
                .flatMap(row -> comparing.of(row, known.getOrDefault(row.id(), List.of()), shipped.get(row.listing())))
                .toList();
    }

    /**
     * Does what staff decided, all or nothing; about what is no difference any more, nothing. A change of what is published goes to
     * a second person where one is asked for.
     *
     * @throws StaleItemException if somebody changed one of the items since it was looked at
     * @throws ApprovalRefusedException if a second person has to approve what cannot be handed over
     */
    public void settle(Collection<Decision> decisions) {
        if (decisions.isEmpty()) {
            return;
        }
        Map<String, Decision> byPlace = decisions.stream()
                .collect(Collectors.toMap(
                        one -> place(one.listing(), one.key()), Function.identity(), (one, same) -> one));
        Map<String, Listing> shipped = shipped();
        Map<String, ListingRow> known =
                rows.listings().stream().collect(Collectors.toMap(ListingRow::listing, Function.identity()));
        for (Difference difference : pending()) {
            Decision decision = byPlace.get(place(difference.listing(), difference.key()));
            ListingRow row = known.get(difference.listing());
            if (decision != null && row != null) {
                settle(row, shipped.get(difference.listing()), difference, decision);
            }
        }
    }

    private void settle(ListingRow row, @Nullable Listing listing, Difference difference, Decision decision) {
        switch (difference) {
            case Difference.Added added when listing != null -> add(row, listing, added, decision.take());
            case Difference.Changed changed when listing != null -> change(row, listing, changed, decision);
            case Difference.Gone gone -> take(row, gone, decision);
            // What is new or changed stands in a listing.
            default -> throw new IllegalStateException(difference.listing());
        }
        if (listing != null) {
            rows.revise(row.id(), listing.revision());
        }
    }

    private void add(ListingRow row, Listing listing, Difference.Added added, boolean take) {
        Listing.Placed placed = placed(listing, added.key());
        if (take) {
            loading.one(listing, row.id(), placed);
        } else {
            rows.keep(row.id(), placed.item(), null);
        }
        record(row, take ? "added" : "refused", added.key(), Set.of());
    }

    private void change(ListingRow row, Listing listing, Difference.Changed changed, Decision decision) {
        Set<String> fields = decision.take()
                ? changed.fields().stream().filter(decision.fields()::contains).collect(Collectors.toSet())
                : Set.of();
        if (!fields.isEmpty()) {
            amend(changed.now(), changed.taking(fields), decision);
        }
        rows.keep(row.id(), placed(listing, changed.key()).item(), changed.now().id());
        record(row, fields.isEmpty() ? "refused" : "changed", changed.key(), fields);
    }

    private void amend(ActionItem now, ItemEdit edit, Decision decision) {
        String note = decision.reason().isBlank() ? null : decision.reason();
        if (now.state() == ItemState.PUBLISHED && fourEyes.required()) {
            approvals.submitAmendment(now.id(), edit, decision.version(), note);
        } else {
            items.amend(now.id(), edit, decision.version(), note);
        }
    }

    private void take(ListingRow row, Difference.Gone gone, Decision decision) {
        if (!decision.take()) {
            rows.forget(row.id(), gone.key());
        } else if (gone.now().state() == ItemState.PUBLISHED) {
            items.withdraw(gone.now().id(), decision.reason(), decision.version());
        } else {
            items.reject(gone.now().id(), decision.reason(), decision.version());
        }
        record(row, decision.take() ? "withdrawn" : "kept", gone.key(), Set.of());
    }

    private void record(ListingRow row, String action, String key, Set<String> fields) {
        String after = fields.isEmpty()
                ? key
                : key + " " + String.join(",", fields.stream().sorted().toList());
        journal.record(user.personIdOrNull(), Catalogue.SUBJECT, row.id(), action, null, after);
    }

    private Map<String, Listing> shipped() {
        return shelf.all().stream().collect(Collectors.toMap(Listing::id, Function.identity()));
    }

    private static Listing.Placed placed(Listing listing, String key) {
        return listing.items()
                .filter(one -> one.item().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String place(String listing, String key) {
        return listing + "/" + key;
    }
}
