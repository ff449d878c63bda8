package org.policydesk.member;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The provinces and cities of GB/T 2260, in the order of their codes. Immutable. */
public final class Regions {
    private static final Regions STANDARD = new Regions();
    private static final String CORPS = "660000";

    private final Map<String, Region> byCode = new LinkedHashMap<>();

    private Regions() {
        for (String[] row : DataTable.rows("regions.csv")) {
            Region province = byCode.get(provinceCode(row[0]));
            String fullName = province == null ? row[1] : province.fullName() + row[1];
            byCode.put(row[0], new Region(row[0], row[1], fullName, Region.Kind.valueOf(row[2])));
        }
    }

    /** The table that comes with the program. */
    public static Regions standard() {
        return STANDARD;
    }

    /** Every region, provinces before their cities. */
    public List<Region> all() {
        return List.copyOf(byCode.values());
    }

    /** The region with that code, empty if the table has none. */
    public Optional<Region> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The region in whose name a company there is recommended: its planned city, the Corps, else its province. */
    Region recommending(Region region) {
        return switch (region.kind()) {
            case PROVINCE, PLANNED_CITY, CORPS -> region;
            case CITY -> byCode.getOrDefault(provinceCode(region.code()), region);
            case CORPS_CITY -> byCode.getOrDefault(CORPS, region);
        };
    }

    private static String provinceCode(String code) {
        return code.substring(0, 2) + "0000";
    }
}
