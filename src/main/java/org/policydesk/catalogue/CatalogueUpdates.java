package org.policydesk.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.ForStaff;
import org.policydesk.catalogue.CatalogueRows.ListingRow;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.ApprovalRefusedException;
import org.policydesk.policy.Approvals;
import org.policydesk.policy.StaleItemException;
import org.policydesk.policy.Submission;
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
    private final KeptItems kept;
    private final Restating restating;
    private final Settling settling;
    private final ActionItems items;
    private final Approvals approvals;

    CatalogueUpdates(
            Shelf shelf,
            CatalogueRows rows,
            KeptItems kept,
            Restating restating,
            Settling settling,
            ActionItems items,
            Approvals approvals) {
        this.shelf = shelf;
        this.rows = rows;
        this.kept = kept;
        this.restating = restating;
        this.settling = settling;
        this.items = items;
        this.approvals = approvals;
    }

    /** What nobody decided about yet, by listing in the order of loading; with it what waits for a second person. */
    @Transactional(readOnly = true)
    public List<Difference> pending() {
        return differences(row -> true);
    }

    /**
     * Does what staff decided, all or nothing; about what is no difference any more, nothing. A change of what is published goes to
     * a second person where one is asked for. Two people who decide about the same listing do so one after the other.
     *
     * @return about how many something was done; less than were decided where somebody else was faster
     * @throws StaleItemException if somebody changed one of the items since it was looked at
     * @throws ApprovalRefusedException if a second person has to approve what cannot be handed over
     */
    public int settle(Collection<Decision> decisions) {
        Map<String, Decision> byPlace = new LinkedHashMap<>();
        decisions.forEach(one -> byPlace.putIfAbsent(place(one.listing(), one.key()), one));
        Set<String> names = decisions.stream().map(Decision::listing).collect(Collectors.toSet());
        rows.lock(names);
        Map<String, Listing> shipped = shipped();
        Map<String, ListingRow> known =
                rows.listings().stream().collect(Collectors.toMap(ListingRow::listing, Function.identity()));
        known.values().stream().filter(row -> names.contains(row.listing())).forEach(this::approve);
        int done = 0;
        for (Difference difference : differences(row -> names.contains(row.listing()))) {
            Decision decision = byPlace.get(place(difference.listing(), difference.key()));
            ListingRow row = known.get(difference.listing());
            if (decision != null && row != null && !difference.waiting()) {
                settle(row, shipped.get(difference.listing()), difference, decision);
                done++;
            }
        }
        return done;
    }

    /** So that a way back from what is decided next does not lead behind what a second person approved. */
    private void approve(ListingRow row) {
        kept.of(row.id()).stream()
                .flatMap(one -> Stream.ofNullable(one.handedOver()))
                .filter(this::approved)
                .forEach(submission -> kept.approve(row.id(), submission));
    }

    private boolean approved(long submission) {
        return approvals
                .find(submission)
                .filter(one -> one.state() == Submission.State.APPROVED)
                .isPresent();
    }

    private void settle(ListingRow row, @Nullable Listing listing, Difference difference, Decision decision) {
        if (listing != null) {
            settling.settle(row, listing, difference, decision);
            rows.revise(row.id(), listing.revision());
        } else if (difference instanceof Difference.Gone gone) {
            settling.gone(row, gone, decision);
        }
    }

    /**
     * What staff did not want of later versions and can be asked about again, by listing in the order of loading. Neither what was
     * dropped since nor what waits for a second person is among it.
     */
    @Transactional(readOnly = true)
    public List<Refused> refused() {
        Map<String, Listing> shipped = shipped();
        Map<Long, List<KeptItem>> known = kept.all().stream().collect(Collectors.groupingBy(KeptItem::listingId));
        Map<Long, Set<String>> rounds = restating.refused();
        return rows.listings().stream()
                .flatMap(row -> refused(
                        row,
                        known.getOrDefault(row.id(), List.of()),
                        shipped.get(row.listing()),
                        rounds.getOrDefault(row.id(), Set.of())))
                .toList();
    }

    private Stream<Refused> refused(ListingRow row, List<KeptItem> its, @Nullable Listing shipped, Set<String> rounds) {
        Stream<Refused> restated = shipped == null || shipped.withdrawn() != null
                ? Stream.empty()
                : restating.refused(row, its, shipped, rounds);
        return Stream.concat(restated, its.stream().flatMap(one -> refused(row, one, shipped)));
    }

    /** Lets it be asked about again; nothing happens if it was not refused. */
    public void reconsider(String listing, String key) {
        rows.lock(Set.of(listing));
        boolean open = refused().stream()
                .anyMatch(one -> one.listing().equals(listing) && one.key().equals(key));
        rows.find(listing)
                .filter(row -> open && reopen(row, key))
                .ifPresent(row -> settling.record(row, "reconsidered", key, Set.of()));
    }

    private boolean reopen(ListingRow row, String key) {
        Listing listing = shipped().get(row.listing());
        return listing != null && restating.reopen(row, listing, key) || kept.reopen(row.id(), key) > 0;
    }

    private Stream<Refused> refused(ListingRow row, KeptItem one, @Nullable Listing shipped) {
        boolean offered = shipped != null
                && shipped.withdrawn() == null
                && shipped.items().anyMatch(placed -> placed.item().keys().anyMatch(one.key()::equals));
        Long itemId = one.itemId();
        ListedItem content = one.content();
        if (itemId == null) {
            return offered && content != null
                    ? Stream.of(refused(row, one, content.title(), Refused.Kind.ADDED))
                    : Stream.empty();
        }
        boolean own = one.own() && !offered;
        Long submission = one.handedOver();
        boolean some = offered && one.refused() && (submission == null || approved(submission));
        return Stream.of(itemId)
                .filter(id -> own || some && content != null)
                .map(items::get)
                .filter(item -> !Comparing.dropped(item))
                .map(item -> own || content == null
                        ? refused(row, one, item.title(), Refused.Kind.GONE)
                        : refused(row, one, content.title(), Refused.Kind.CHANGED));
    }

    private static Refused refused(ListingRow row, KeptItem one, String title, Refused.Kind kind) {
        return new Refused(row.listing(), row.title(), one.key(), title, kind);
    }

    private List<Difference> differences(Predicate<ListingRow> which) {
        Map<String, Listing> shipped = shipped();
        Map<Long, List<KeptItem>> known = kept.all().stream().collect(Collectors.groupingBy(KeptItem::listingId));
        Comparing comparing = new Comparing(items::get, id -> approvals.find(id).map(Submission::state), items.blank());
        return rows.listings().stream()
                .filter(ListingRow::loaded)
                .filter(which)
                .flatMap(row -> {
                    List<KeptItem> its = known.getOrDefault(row.id(), List.of());
                    Listing listing = shipped.get(row.listing());
                    Stream<Difference> of = comparing.of(row, its, listing);
                    return listing == null || listing.withdrawn() != null
                            ? of
                            : Stream.concat(restating.of(row, its, listing), of);
                })
                .toList();
    }

    /** By every name that they have or had. */
    private Map<String, Listing> shipped() {
        Map<String, Listing> shipped = new HashMap<>();
        shelf.all().forEach(listing -> listing.names().forEach(name -> shipped.putIfAbsent(name, listing)));
        return shipped;
    }

    private static String place(String listing, String key) {
        return listing + "/" + key;
    }
}
