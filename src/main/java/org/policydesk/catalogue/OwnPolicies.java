package org.policydesk.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.DocNumber;
import org.policydesk.policy.ItemState;
import org.policydesk.policy.Policies;
import org.policydesk.policy.Policy;
import org.policydesk.policy.PolicyLink;
import org.springframework.stereotype.Component;

/** Finds policies that the desk has items of from elsewhere, by their document numbers; callers bring the transaction. */
@Component
class OwnPolicies {
    private final KeptItems kept;
    private final ActionItems items;
    private final Policies policies;

    OwnPolicies(KeptItems kept, ActionItems items, Policies policies) {
        this.kept = kept;
        this.items = items;
        this.policies = policies;
    }

    /** The first such policy by the listing's name. */
    Map<String, PolicyLink> of(List<Listing> listings) {
        Set<String> numbers = listings.stream().flatMap(OwnPolicies::numbers).collect(Collectors.toSet());
        Map<String, PolicyLink> byNumber = withItemsOfTheirOwn(policies.numbered(numbers));
        Map<String, PolicyLink> found = new HashMap<>();
        listings.forEach(listing -> numbers(listing)
                .flatMap(number -> Stream.ofNullable(byNumber.get(number)))
                .forEach(policy -> found.putIfAbsent(listing.id(), policy)));
        return found;
    }

    private Map<String, PolicyLink> withItemsOfTheirOwn(List<Policy> known) {
        Set<Long> loaded = new HashSet<>();
        kept.all().forEach(row -> Stream.ofNullable(row.itemId()).forEach(loaded::add));
        Set<Long> own = items.ofPolicies(known.stream().map(Policy::id).toList()).stream()
                .filter(item -> item.state() != ItemState.REJECTED && !loaded.contains(item.id()))
                .map(ActionItem::policyId)
                .collect(Collectors.toSet());
        Map<String, PolicyLink> byNumber = new HashMap<>();
        for (Policy policy : known) {
            String number = policy.docNumber();
            if (number != null && own.contains(policy.id())) {
                byNumber.putIfAbsent(
                        DocNumber.plain(number),
                        new PolicyLink(policy.id(), policy.title(), policy.documentId(), null));
            }
        }
        return byNumber;
    }

    private static Stream<String> numbers(Listing listing) {
        return listing.rounds().stream()
                .flatMap(round -> Stream.ofNullable(round.source().number()))
                .map(DocNumber::plain);
    }
}
