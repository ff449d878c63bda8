package org.policydesk.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Region codes of GB/T 2260. */
final class Regions {
    /** 大连, 宁波, 厦门, 青岛, 深圳: cities under separate planning (计划单列市), which report apart from their province. */
    private static final Set<String> PLANNED_CITIES = Set.of("2102", "3302", "3502", "3702", "4403");

    private static final int PROVINCE_DIGITS = 2;

    private Regions() {}

    /** Whether the regions contain that place; empty if it is too coarse a code to tell. */
    static Optional<Boolean> contain(Criterion.RegionIn regions, String code) {
        String place = significant(code);
        List<String> listed = regions.codes().stream().map(Regions::significant).toList();
        if (regions.includingPlannedCities()) {
            return Codes.cover(listed, place);
        }
        Optional<Boolean> plannedCity = Codes.cover(PLANNED_CITIES, place);
        List<String> belowProvince =
                listed.stream().filter(one -> one.length() > PROVINCE_DIGITS).toList();
        Optional<Boolean> listedItself = Codes.cover(belowProvince, place);
        if (listedItself.orElse(false) || plannedCity.orElse(false)) {
            return listedItself;
        }
        Optional<Boolean> covered = Codes.cover(listed, place);
        // A place given by its province alone may lie in the city that the province does not speak for.
        return covered.orElse(false) && plannedCity.isEmpty() ? Optional.empty() : covered;
    }

    /** The code without the pairs of zeros that only fill it up: 210000 is 21, 210200 is 2102. */
    private static String significant(String code) {
        String at = code;
        while (at.length() > PROVINCE_DIGITS && at.endsWith("00")) {
            at = at.substring(0, at.length() - 2);
        }
        return at;
    }
}
