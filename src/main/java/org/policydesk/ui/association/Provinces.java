package org.policydesk.ui.association;

import java.util.List;
import org.policydesk.member.Region;
import org.policydesk.member.Regions;
import org.policydesk.ui.component.RegionNames;

/** Regions to filter by: provinces, with all their cities, and the cities under separate planning. */
final class Provinces {
    private Provinces() {}

    /** How their codes begin: two digits for a province, six for a city. */
    static List<String> all() {
        return Regions.standard().all().stream()
                .filter(region -> switch (region.kind()) {
                    case PROVINCE, PLANNED_CITY, CORPS -> true;
                    case CITY, CORPS_CITY -> false;
                })
                .map(Region::code)
                .map(code -> code.endsWith("0000") ? code.substring(0, 2) : code)
                .toList();
    }

    static String name(String begin) {
        return RegionNames.name(begin);
    }
}
