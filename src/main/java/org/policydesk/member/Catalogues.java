package org.policydesk.member;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The catalogues whose entries come with the program; of others, entries are typed. Immutable. */
public final class Catalogues {
    private static final Catalogues STANDARD = new Catalogues(List.of("first-set-2024"));

    private final Map<String, List<CatalogueEntry>> entries = new LinkedHashMap<>();

    private Catalogues(List<String> keys) {
        keys.forEach(key -> entries.put(
                key,
                DataTable.rows("catalogues/" + key + ".csv").stream()
                        .map(row -> new CatalogueEntry(key, row[1], row[0]))
                        .toList()));
    }

    /** Those that come with the program. */
    public static Catalogues standard() {
        return STANDARD;
    }

    /** The catalogue's entries in its own order; empty if they are not known. */
    public List<CatalogueEntry> entries(String catalogue) {
        return entries.getOrDefault(catalogue, List.of());
    }

    /** The entry that conditions call so ({@code first-set-2024/1.1.6}); empty if there is none. */
    public Optional<CatalogueEntry> find(String key) {
        return entries.values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.key().equals(key))
                .findFirst();
    }

    /** The entry that somebody means by its number, its name or both; empty if it is none or several have that name. */
    Optional<CatalogueEntry> match(String catalogue, String typed) {
        List<CatalogueEntry> found = entries(catalogue).stream()
                .filter(entry ->
                        Stream.of(entry.number(), entry.name(), entry.label()).anyMatch(typed::equals))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
