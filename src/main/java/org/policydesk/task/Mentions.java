package org.policydesk.task;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Whom a text speaks to by @name. Pure. */
final class Mentions {
    private Mentions() {}

    /**
     * The people that the text names after @ or ＠. Of names that begin alike the longest counts; people of one name are all meant.
     *
     * @param people by name
     */
    static Set<Long> in(String text, Map<String, ? extends Collection<Long>> people) {
        Set<Long> meant = new LinkedHashSet<>();
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '@' || text.charAt(at) == '＠') {
                int from = at + 1;
                people.keySet().stream()
                        .filter(name -> !name.isBlank() && text.startsWith(name, from))
                        .max((a, b) -> Integer.compare(a.length(), b.length()))
                        .ifPresent(name -> meant.addAll(people.get(name)));
            }
        }
        return meant;
    }
}
