package org.policydesk.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.audit.Journal;
import org.policydesk.catalogue.CatalogueRows.ListingRow;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.Approvals;
import org.policydesk.policy.FourEyes;
import org.policydesk.policy.ItemState;
import org.springframework.stereotype.Component;

/** Does what staff decided about a difference and writes it into the journal; callers bring the transaction. */
@Component
class Settling {
    private final KeptItems kept;
    private final Loading loading;
    private final Restating restating;
    private final ActionItems items;
    private final Approvals approvals;
    private final FourEyes fourEyes;
    private final Journal journal;
    private final CurrentUser user;

    Settling(
            KeptItems kept,
            Loading loading,
            Restating restating,
            ActionItems items,
            Approvals approvals,
            FourEyes fourEyes,
            Journal journal,
            CurrentUser user) {
        this.kept = kept;
        this.loading = loading;
        this.restating = restating;
        this.items = items;
        this.approvals = approvals;
        this.fourEyes = fourEyes;
        this.journal = journal;
        this.user = user;
    }

    /** Of what is gone; what is new or changed stands in a listing. */
    void gone(ListingRow row, Difference.Gone gone, Decision decision) {
        if (!decision.take()) {
            kept.own(row.id(), gone.key());
        } else if (gone.now().state() == ItemState.PUBLISHED) {
            items.withdraw(gone.now().id(), decision.reason(), decision.version());
        } else {
            items.reject(gone.now().id(), decision.reason(), decision.version());
        }
        record(row, decision.take() ? "withdrawn" : "kept", gone.key(), Set.of());
    }

    void settle(ListingRow row, Listing listing, Difference difference, Decision decision) {
        switch (difference) {
            case Difference.Added added -> add(row, listing, added, decision.take());
            case Difference.Changed changed -> change(row, listing, changed, decision);
            case Difference.Gone gone -> gone(row, gone, decision);
            case Difference.Restated restated -> restate(row, listing, restated, decision);
            case Difference.Unreadable unreadable -> {
                kept.keep(
                        row.id(),
                        placed(listing, unreadable.key()).item(),
                        unreadable.now().id());
                record(row, "readAgain", unreadable.key(), Set.of());
            }
        }
    }

    private void add(ListingRow row, Listing listing, Difference.Added added, boolean take) {
        Listing.Placed placed = placed(listing, added.key());
        if (take) {
            loading.one(listing, row.id(), placed);
        } else {
            kept.refuse(row.id(), placed.item(), null);
        }
        record(row, take ? "added" : "refused", added.key(), Set.of());
    }

    private void change(ListingRow row, Listing listing, Difference.Changed changed, Decision decision) {
        ListedItem item = placed(listing, changed.key()).item();
        Set<String> fields = decision.take()
                ? changed.fields().stream().filter(decision.fields()::contains).collect(Collectors.toSet())
                : Set.of();
        if (fields.isEmpty()) {
            boolean noted = decision.take() && changed.fields().isEmpty();
            if (noted) {
                kept.keep(row.id(), item, changed.now().id());
            } else {
                kept.refuse(row.id(), item, changed.now().id());
            }
            record(row, noted ? "noted" : "refused", changed.key(), Set.of());
            return;
        }
        boolean whole = fields.containsAll(changed.fields())
                && kept.before(row.id(), item)
                        .filter(before -> changed.leaves(fields, before.over(items.blank())))
                        .isEmpty();
        if (changed.published() && fourEyes.required()) {
            long submission = approvals
                    .submitAmendment(changed.now().id(), changed.taking(fields), decision.version(), note(decision))
                    .id();
            kept.handOver(row.id(), item, submission, whole);
            record(row, "handedOver", changed.key(), fields);
        } else {
            ActionItem now = changed.now();
            items.amend(now.id(), changed.taking(fields), decision.version(), note(decision));
            if (whole) {
                kept.keep(row.id(), item, now.id());
            } else {
                kept.refuse(row.id(), item, now.id());
            }
            record(row, "changed", changed.key(), fields);
        }
    }

    private void restate(ListingRow row, Listing listing, Difference.Restated restated, Decision decision) {
        Set<String> taken = decision.take()
                ? restated.facts().stream()
                        .map(fact -> fact.kind().name())
                        .filter(decision.fields()::contains)
                        .collect(Collectors.toSet())
                : Set.of();
        List<KeptItem> known = kept.of(row.id());
        restating.settle(row, known, listing, restated, taken);
        record(row, taken.isEmpty() ? "refused" : "changed", restated.key(), taken);
    }

    private static @Nullable String note(Decision decision) {
        return decision.reason().isBlank() ? null : decision.reason();
    }

    void record(ListingRow row, String action, String key, Set<String> fields) {
        String after = fields.isEmpty()
                ? key
                : key + " " + String.join(",", fields.stream().sorted().toList());
        journal.record(user.personIdOrNull(), Catalogue.SUBJECT, row.id(), action, null, after);
    }

    private static Listing.Placed placed(Listing listing, String key) {
        return listing.items()
                .filter(one -> one.item().key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
