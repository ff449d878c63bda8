package org.policydesk.ui.component;

import java.util.Optional;
import org.policydesk.member.Region;
import org.policydesk.member.Regions;

/** Names of regions by their GB/T 2260 codes of two to six digits. */
public final class RegionNames {
    private static final int DIGITS = 6;
    private static final String XINJIANG = "65";

    private RegionNames() {}

    /** The city under separate planning, or the Corps, that reports apart from that province; empty if none does. */
    static Optional<String> apartFrom(String code) {
        String province = code.endsWith("0000") ? code.substring(0, 2) : code;
        return Regions.standard().all().stream()
                .filter(region -> switch (region.kind()) {
                    case PLANNED_CITY -> region.code().substring(0, 2).equals(province);
                    case CORPS -> province.equals(XINJIANG);
                    case PROVINCE, CITY, CORPS_CITY -> false;
                })
                .map(Region::name)
                .findFirst();
    }

    /** The region's name with its province; of a code that the table lacks, its province's with the code; else the code. */
    public static String name(String code) {
        String full = code + "0".repeat(Math.max(0, DIGITS - code.length()));
        return Regions.standard().find(full).map(Region::fullName).orElseGet(() -> Regions.standard()
                .find(full.substring(0, 2) + "0000")
                .map(province -> province.fullName() + " " + code)
                .orElse(code));
    }
}
