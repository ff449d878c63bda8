package org.policydesk.member;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The industries of GB/T 4754-2017 from sections down to classes, in the order of their codes. Immutable. */
public final class Industries {
    private static final Industries STANDARD = new Industries();

    private final Map<String, Industry> byCode = new LinkedHashMap<>();
    /** Divisions are numbered through all sections, so that digits alone name one industry. */
    private final Map<String, Industry> byDigits = new HashMap<>();

    private Industries() {
        for (String[] row : DataTable.rows("industries.csv")) {
            Industry industry = new Industry(row[0], row[1]);
            byCode.put(industry.code(), industry);
            byDigits.put(industry.code().substring(1), industry);
        }
        byDigits.remove("");
    }

    /** The table that comes with the program. */
    public static Industries standard() {
        return STANDARD;
    }

    /** Every industry, each before those below it. */
    public List<Industry> all() {
        return List.copyOf(byCode.values());
    }

    /** The industry with that code, with its section's letter or without; empty if the standard has none. */
    public Optional<Industry> find(String code) {
        return Optional.ofNullable(byCode.getOrDefault(code, byDigits.get(code)));
    }
}
