package org.policydesk.catalogue;

import java.util.Optional;
import org.policydesk.policy.Notation;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How items and rounds lie in the database as they were taken over. */
final class KeptText {
    private static final JsonMapper MAPPER = Notation.on(JsonMapper.builder())
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private KeptText() {}

    static String of(Record kept) {
        return MAPPER.writeValueAsString(kept);
    }

    /**
     * What was kept.
     *
     * @return nothing if it cannot be read, which is told in the log
     */
    static <T extends Record> Optional<T> read(String text, Class<T> kind) {
        try {
            return Optional.ofNullable(MAPPER.readValue(text, kind));
        } catch (JacksonException e) {
            LoggerFactory.getLogger(KeptText.class)
                    .warn("What was kept of a listing cannot be read: {}", e.getOriginalMessage());
            return Optional.empty();
        }
    }
}
