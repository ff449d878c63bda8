package org.policydesk.ui.component;

import org.policydesk.member.Region;
import org.policydesk.member.Regions;

/** Names of regions by their GB/T 2260 codes of two to six digits. */
final class RegionNames {
    private static final int DIGITS = 6;

    private RegionNames() {}

    /** The region's name with its province; of a code that the table lacks, its province's with the code; else the code. */
    static String name(String code) {
        String full = code + "0".repeat(Math.max(0, DIGITS - code.length()));
        return Regions.standard().find(full).map(Region::fullName).orElseGet(() -> Regions.standard()
                .find(full.substring(0, 2) + "0000")
                .map(province -> province.fullName() + " " + code)
                .orElse(code));
    }
}
