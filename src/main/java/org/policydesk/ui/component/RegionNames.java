package org.policydesk.ui.component;

import java.util.Set;

/** Names of provinces and of cities under separate planning by their GB/T 2260 codes; below that the province with the code. */
record RegionNames(Words words) {
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "66", "71", "81", "82");
    private static final Set<String> PLANNED_CITIES = Set.of("2102", "3302", "3502", "3702", "4403");
    private static final int PROVINCE_DIGITS = 2;
    private static final int CITY_DIGITS = 4;

    String name(String code) {
        if (code.length() >= CITY_DIGITS && PLANNED_CITIES.contains(code.substring(0, CITY_DIGITS))) {
            return words.say("component.region." + code.substring(0, CITY_DIGITS));
        }
        String province = code.length() < PROVINCE_DIGITS ? code : code.substring(0, PROVINCE_DIGITS);
        if (!PROVINCES.contains(province)) {
            return code;
        }
        String name = words.say("component.region." + province);
        boolean whole = code.substring(PROVINCE_DIGITS).chars().allMatch(digit -> digit == '0');
        return whole ? name : words.say("component.region.within", name, code);
    }
}
