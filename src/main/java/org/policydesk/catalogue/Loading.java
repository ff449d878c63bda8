package org.policydesk.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.NewItem;
import org.policydesk.policy.programme.Editions;
import org.policydesk.policy.programme.Programme;
import org.policydesk.policy.programme.ProgrammeDetail;
import org.policydesk.policy.programme.Programmes;
import org.springframework.stereotype.Component;

/** Makes items and programmes of listings; callers bring the transaction. */
@Component
class Loading {
    private final CatalogueRows rows;
    private final ActionItems items;
    private final Programmes programmes;
    private final Editions editions;

    Loading(CatalogueRows rows, ActionItems items, Programmes programmes, Editions editions) {
        this.rows = rows;
        this.items = items;
        this.programmes = programmes;
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
                new NewItem(placed.round().source().policy(), placed.item().over(items.blank())));
        if (placed.item().doubt() != null) {
            made = items.restore(made.id(), made.version());
        }
        rows.keep(listingId, placed.item(), made.id());
        if (listing.form() == Form.PROGRAMME) {
            join(listing, made.policyId(), placed.round().label());
        }
        return made;
    }

    /** A policy that is a round already stays where staff put it. */
    private void join(Listing listing, long policyId, String label) {
        if (programmes.ofPolicy(policyId).isPresent()) {
            return;
        }
        Optional<Programme> known = programmes.names().stream()
                .filter(one -> one.name().equals(listing.title()))
                .findFirst();
        if (known.isPresent()) {
            editions.join(known.get().id(), policyId, label);
        } else {
            Programme made = editions.create(listing.title(), List.of(policyId));
            programmes.find(made.id()).map(ProgrammeDetail::rounds).stream()
                    .flatMap(List::stream)
                    .forEach(round -> editions.relabel(round.edition().id(), label));
        }
    }
}
