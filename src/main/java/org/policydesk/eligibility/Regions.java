package org.policydesk.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Region codes of GB/T 2260. The Corps (新疆生产建设兵团), which has no code there, is 66 as in statistics; its cities lie in
 * the standard's 6590 and are read as the Corps' own, for they report with it and not with the region around them.
 */
final class Regions {
    /** 大连, 宁波, 厦门, 青岛, 深圳: cities under separate planning (计划单列市), which report apart from their province. */
    private static final Set<String> PLANNED_CITIES = Set.of("2102", "3302", "3502", "3702", "4403");

    private static final String XINJIANG = "65";
    private static final String CORPS = "66";
    private static final String CORPS_CITIES = "6590";
    private static final int PROVINCE_DIGITS = 2;

    private Regions() {}

    /** Whether the regions contain that place; empty if it is too coarse a code to tell. */
    static Optional<Boolean> contain(Criterion.RegionIn regions, String code) {
        String place = place(code);
        List<String> listed = regions.codes().stream().map(Regions::place).toList();
        if (regions.includingPlannedCities()) {
            return cover(withCorps(listed), place);
        }
        List<String> belowProvince =
                listed.stream().filter(one -> one.length() > PROVINCE_DIGITS).toList();
        Optional<Boolean> apart = apart(place);
        Optional<Boolean> listedItself = Codes.cover(belowProvince, place);
        if (listedItself.orElse(false) || apart.orElse(false)) {
            return listedItself;
        }
        Optional<Boolean> covered = cover(listed, place);
        // A place given by its province alone may lie in what the province does not speak for.
        return covered.orElse(false) && apart.isEmpty() ? Optional.empty() : covered;
    }

    private static Optional<Boolean> apart(String place) {
        return place.equals(XINJIANG) ? Optional.empty() : Codes.cover(PLANNED_CITIES, place);
    }

    private static List<String> withCorps(List<String> listed) {
        return listed.contains(XINJIANG)
                ? Stream.concat(listed.stream(), Stream.of(CORPS)).toList()
                : listed;
    }

    /** Whoever is given by Xinjiang alone may be one of the Corps'. */
    private static Optional<Boolean> cover(List<String> listed, String place) {
        Optional<Boolean> covered = Codes.cover(listed, place);
        boolean mayBeCorps = place.equals(XINJIANG) && listed.stream().anyMatch(one -> one.startsWith(CORPS));
        return mayBeCorps && !covered.orElse(true) ? Optional.empty() : covered;
    }

    /** The code without the pairs of zeros that only fill it up: 210000 is 21, 210200 is 2102. */
    private static String place(String code) {
        String at = code;
        while (at.length() > PROVINCE_DIGITS && at.endsWith("00")) {
            at = at.substring(0, at.length() - 2);
        }
        return at.startsWith(CORPS_CITIES) ? CORPS + at.substring(PROVINCE_DIGITS) : at;
    }
}
