package org.policydesk.eligibility;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** The definition with that key, empty if there is none. */
    public Optional<FactDefinition> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
