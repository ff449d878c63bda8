package org.policydesk.member;

import java.util.List;

/** A stored member, without its facts. */
record Company(long id, int version, boolean active, MemberParticulars particulars) {
    MemberRef ref() {
        return new MemberRef(
                id, particulars.name(), particulars.creditCode(), region().fullName(), particulars.branch(), active);
    }

    /** Codes are checked on the way in; one that a later table leaves out still shows itself. */
    Region region() {
        String code = particulars.regionCode();
        return Regions.standard().find(code).orElseGet(() -> new Region(code, code, code, Region.Kind.CITY));
    }

    List<String> recommendingUnits() {
        if (!particulars.recommendingUnits().isEmpty()) {
            return particulars.recommendingUnits();
        }
        String group = particulars.centralGroup();
        return List.of(group == null ? Regions.standard().recommending(region()).name() : group);
    }
}
