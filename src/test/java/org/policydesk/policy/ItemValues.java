package org.policydesk.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An item's fields as they lie in the database, for tests that write thousands of them at once. */
public final class ItemValues {
    private ItemValues() {}

    /** By column, in an order that never changes; all but those of its number, policy, state and times. */
    public static Map<String, @Nullable Object> of(ItemEdit content) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(ItemColumns.of(content));
        values.putAll(ItemColumns.of(ItemOrigin.BY_HAND));
        return values;
    }
}
