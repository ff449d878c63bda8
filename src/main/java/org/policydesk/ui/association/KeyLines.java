package org.policydesk.ui.association;

import java.util.List;
import java.util.Locale;
import org.policydesk.ui.help.PageKey;

/** The keys of the review's pages, as help shows them. */
final class KeyLines {
    private KeyLines() {}

    /**
     * @param prefix the beginning of the bundle keys; a line's own part is its first key
     * @param lines the keys of each line, separated by blanks
     */
    static List<PageKey> of(String prefix, List<String> lines) {
        return lines.stream()
                .map(line -> PageKey.of(prefix + "." + name(line), line.split(" ")))
                .toList();
    }

    /** Bundle keys hold letters only, and a capital is told from its small letter. */
    private static String name(String line) {
        String key = line.split(" ")[0];
        if ("*".equals(key)) {
            return "all";
        }
        if ("]".equals(key)) {
            return "sentence";
        }
        boolean capital = key.length() == 1 && Character.isUpperCase(key.charAt(0));
        return capital ? "shift." + key.toLowerCase(Locale.ROOT) : key;
    }
}
