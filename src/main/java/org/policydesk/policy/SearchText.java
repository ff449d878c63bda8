package org.policydesk.policy;

import java.util.Locale;

/** What somebody typed into a search box, as a LIKE pattern with ! as its escape. */
final class SearchText {
    private SearchText() {}

    static String anywhere(String typed) {
        String escaped = typed.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + escaped + "%";
    }
}
