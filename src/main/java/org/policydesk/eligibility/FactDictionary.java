package org.policydesk.eligibility;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The facts that criteria may speak of, in the order of their forms. Immutable. */
public final class FactDictionary {
    private static final FactDictionary STANDARD = new FactDictionary(CsvTable.rows("facts.csv").stream()
            .map(row -> new FactDefinition(
                    row.get(0),
                    FactType.valueOf(row.get(1)),
                    Unit.valueOf(row.get(2)),
                    Boolean.parseBoolean(row.get(3)),
                    Boolean.parseBoolean(row.get(4)),
                    row.get(5),
                    row.get(6)))
            .toList());

    /** The levels of titles, the lowest first. */
    private static final Map<String, List<String>> LEVELS = CsvTable.rows("levels.csv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.getFirst(), row -> List.copyOf(row.subList(1, row.size()))));

    /** The keys that belong together, in the order of forms. */
    private static final List<List<String>> GROUPS = CsvTable.rows("groups.csv");

    private static final String OTHER = "other";

    private final Map<String, FactDefinition> byKey;

    private FactDictionary(List<FactDefinition> definitions) {
        Map<String, FactDefinition> map = new LinkedHashMap<>();
        definitions.forEach(one -> map.put(one.key(), one));
        this.byKey = Collections.unmodifiableMap(map);
    }

    /** The dictionary that comes with the program. */
    public static FactDictionary standard() {
        return STANDARD;
    }

    /** Every definition, in the order of the forms. */
    public Collection<FactDefinition> all() {
        return byKey.values();
    }

    /** The definitions of that type, in the order of the forms. */
    public List<FactDefinition> ofType(FactType type) {
        return byKey.values().stream().filter(one -> one.type() == type).toList();
    }

    /** What companies enter themselves: everything of that type that is not derived. */
    public List<FactDefinition> entered(FactType type) {
        return ofType(type).stream().filter(one -> !one.derived()).toList();
    }

    /** The levels of that title, the lowest first; empty if it has none. */
    public List<String> levels(String qualification) {
        return LEVELS.getOrDefault(qualification, List.of());
    }

    /** The facts by fiscal year in the groups of forms; what stands in no group is the last one's, named other. */
    public Map<String, List<FactDefinition>> yearlyByGroup() {
        Map<String, List<FactDefinition>> groups = new LinkedHashMap<>();
        GROUPS.forEach(row -> groups.put(
                row.getFirst(),
                row.stream().skip(1).flatMap(key -> find(key).stream()).toList()));
        List<FactDefinition> other = byKey.values().stream()
                .filter(FactDefinition::byFiscalYear)
                .filter(fact -> GROUPS.stream().noneMatch(row -> row.indexOf(fact.key()) > 0))
                .toList();
        if (!other.isEmpty()) {
            groups.put(OTHER, other);
        }
        return Collections.unmodifiableMap(groups);
    }

    /** The definition with that key, empty if there is none. */
    public Optional<FactDefinition> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
