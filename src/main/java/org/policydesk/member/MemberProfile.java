package org.policydesk.member;

import java.util.List;
import java.util.Set;

/**
 * A member with everything known of it, at the moment of reading.
 *
 * @param version what an update must carry
 * @param region where it is registered
 * @param recommendingUnits those that hold: the derived ones unless overridden
 * @param facts in the order of years and of the dictionary
 * @param derived what follows from the facts, of the years that have any
 * @param withoutQualifications titles that it is known not to hold
 * @param incidents the latest first
 * @param withoutIncidents kinds of which it is known that there was none
 * @param events what happened to it and may start periods, the latest first
 * @param withoutProducts catalogues that it is known to have no product in
 * @param editable whether the reading person may record facts
 */
public record MemberProfile(
        long id,
        int version,
        boolean active,
        MemberParticulars particulars,
        Region region,
        List<String> recommendingUnits,
        List<FactValue> facts,
        List<DerivedValue> derived,
        List<Qualification> qualifications,
        Set<String> withoutQualifications,
        List<ListedProduct> products,
        Set<String> withoutProducts,
        List<Incident> incidents,
        Set<String> withoutIncidents,
        List<RecordedEvent> events,
        List<Confirmation> confirmations,
        boolean editable) {
    public MemberProfile {
        recommendingUnits = List.copyOf(recommendingUnits);
        facts = List.copyOf(facts);
        derived = List.copyOf(derived);
        qualifications = List.copyOf(qualifications);
        withoutQualifications = Set.copyOf(withoutQualifications);
        products = List.copyOf(products);
        withoutProducts = Set.copyOf(withoutProducts);
        incidents = List.copyOf(incidents);
        withoutIncidents = Set.copyOf(withoutIncidents);
        events = List.copyOf(events);
        confirmations = List.copyOf(confirmations);
    }
}
