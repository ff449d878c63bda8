package org.policydesk.eligibility;

import java.util.Set;

/** Region codes of GB/T 2260. */
final class Regions {
    /** 大连, 宁波, 厦门, 青岛, 深圳: cities under separate planning (计划单列市), which report apart from their province. */
    private static final Set<String> PLANNED_CITIES = Set.of("2102", "3302", "3502", "3702", "4403");

    private static final int PROVINCE_DIGITS = 2;
    private static final int CITY_DIGITS = 4;

    private Regions() {}

    static boolean contains(Criterion.RegionIn regions, String code) {
        return regions.codes().stream()
                .map(Regions::significant)
                .anyMatch(region -> code.startsWith(region)
                        && (regions.includingPlannedCities()
                                || region.length() > PROVINCE_DIGITS
                                || !isInPlannedCity(code)));
    }

    static boolean isInPlannedCity(String code) {
        return code.length() >= CITY_DIGITS && PLANNED_CITIES.contains(code.substring(0, CITY_DIGITS));
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
