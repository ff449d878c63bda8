package org.policydesk.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policydesk.catalogue.CatalogueRows.ListingRow;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.NewItem;
import org.policydesk.policy.Policies;
import org.policydesk.policy.Policy;
import org.policydesk.policy.programme.Editions;
import org.policydesk.policy.programme.Programme;
import org.policydesk.policy.programme.ProgrammeDetail;
import org.policydesk.policy.programme.Programmes;
import org.springframework.stereotype.Component;

/** Makes items and programmes of listings; callers bring the transaction. */
@Component
class Loading {
    private final CatalogueRows rows;
    private final KeptItems kept;
    private final KeptRounds rounds;
    private final ActionItems items;
    private final Policies policies;
    private final Programmes programmes;
    private final ListingProgrammes known;
    private final Editions editions;

    Loading(
            CatalogueRows rows,
            KeptItems kept,
            KeptRounds rounds,
            ActionItems items,
            Policies policies,
            Programmes programmes,
            ListingProgrammes known,
            Editions editions) {
        this.rows = rows;
        this.kept = kept;
        this.rounds = rounds;
        this.items = items;
        this.policies = policies;
        this.programmes = programmes;
        this.known = known;
        this.editions = editions;
    }

    /** Everything of a listing, the oldest round first. */
    List<ActionItem> all(Listing listing, long listingId) {
        List<ActionItem> made = new ArrayList<>();
        listing.items().forEach(placed -> made.add(one(listing, listingId, placed)));
        return made;
    }

    /** One item: accepted, since its facts were looked at when the file was written; a draft where they are doubtful. */
    ActionItem one(Listing listing, long listingId, Listing.Placed placed) {
        ActionItem made = items.create(
                new NewItem(source(listingId, placed.round()), placed.item().over(items.blank())));
        if (placed.item().doubt() != null) {
            made = items.restore(made.id(), made.version());
        }
        if (listing.form() == Form.PROGRAMME) {
            join(listing, rows.get(listingId), made.policyId(), placed.round().label());
        }
        kept.keep(listingId, placed.item(), made.id());
        rounds.keepFirst(listingId, placed.round());
        return made;
    }

    /** The policy of the round's other items, however the desk calls it by now; a new one for a new round. */
    private NewItem.Source source(long listingId, ListedRound round) {
        List<String> keys = round.items().stream().flatMap(ListedItem::keys).toList();
        return kept.of(listingId).stream()
                .filter(one -> keys.contains(one.key()))
                .flatMap(one -> Stream.ofNullable(one.itemId()))
                .map(id -> policies.get(items.get(id).policyId()).policy())
                .filter(policy -> policy.documentId() == null)
                .findFirst()
                .map(Loading::source)
                .orElseGet(() -> round.source().policy());
    }

    private static NewItem.Source source(Policy policy) {
        return new NewItem.Source(policy.title(), policy.docNumber(), policy.issuer(), policy.issuedOn());
    }

    /** A policy that is a round already stays where staff put it. */
    private void join(Listing listing, ListingRow row, long policyId, String label) {
        if (programmes.ofPolicy(policyId).isPresent()) {
            return;
        }
        Optional<Programme> there = known.of(row, kept.of(row.id()));
        if (there.isPresent()) {
            editions.join(there.get().id(), policyId, label);
            rows.programme(row.id(), there.get().id());
        } else {
            Programme made = editions.create(listing.title(), List.of(policyId));
            programmes.find(made.id()).map(ProgrammeDetail::rounds).stream()
                    .flatMap(List::stream)
                    .forEach(round -> editions.relabel(round.edition().id(), label));
            rows.programme(row.id(), made.id());
        }
    }
}
