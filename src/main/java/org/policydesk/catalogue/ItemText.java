package org.policydesk.catalogue;

import org.policydesk.policy.Notation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How items lie in the database as they were taken over. */
final class ItemText {
    private static final JsonMapper MAPPER = Notation.on(JsonMapper.builder())
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ItemText() {}

    static String of(ListedItem item) {
        return MAPPER.writeValueAsString(item);
    }

    static ListedItem read(String text) {
        return MAPPER.readValue(text, ListedItem.class);
    }
}
