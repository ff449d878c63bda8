package org.policydesk.policy;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.eligibility.Criterion;
import org.springframework.util.ConcurrentLruCache;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How rules, conditions and lists lie in the database. Names of types are fixed here, so that classes may be renamed without
 * losing what is stored. Thread-safe.
 */
final class ItemJson {
    private static final JsonMapper MAPPER = Notation.on(JsonMapper.builder())
            // Rules stored before a component was added lack it; a missing yes-or-no reads as no.
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(
                    BigDecimal.class, number -> number.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .build();

    /** The same few items are read again and again, and reading them is most of what a page asks of a processor. */
    private static final int REMEMBERED = 4_096;

    private static final ConcurrentLruCache<String, DeadlineRule> RULES =
            new ConcurrentLruCache<>(REMEMBERED, json -> MAPPER.readValue(json, DeadlineRule.class));
    private static final ConcurrentLruCache<String, Criterion> CRITERIA =
            new ConcurrentLruCache<>(REMEMBERED, json -> MAPPER.readValue(json, Criterion.class));
    private static final ConcurrentLruCache<String, List<Material>> MATERIALS = new ConcurrentLruCache<>(
            REMEMBERED, json -> List.copyOf(MAPPER.readValue(json, new TypeReference<List<Material>>() {})));
    private static final ConcurrentLruCache<String, List<UpstreamDate>> UPSTREAM = new ConcurrentLruCache<>(
            REMEMBERED, json -> List.copyOf(MAPPER.readValue(json, new TypeReference<List<UpstreamDate>>() {})));

    private ItemJson() {}

    static String rule(DeadlineRule rule) {
        return MAPPER.writerFor(DeadlineRule.class).writeValueAsString(rule);
    }

    static DeadlineRule ruleFrom(String json) {
        return RULES.get(json);
    }

    static @Nullable String criterion(@Nullable Criterion criterion) {
        return criterion == null ? null : MAPPER.writerFor(Criterion.class).writeValueAsString(criterion);
    }

    static @Nullable Criterion criterionFrom(@Nullable String json) {
        return json == null ? null : CRITERIA.get(json);
    }

    static String list(List<?> values) {
        return MAPPER.writeValueAsString(values);
    }

    static List<Material> materials(String json) {
        return MATERIALS.get(json);
    }

    static List<Quota> quotas(@Nullable String json) {
        return json == null ? List.of() : MAPPER.readValue(json, new TypeReference<List<Quota>>() {});
    }

    static List<UpstreamDate> upstream(String json) {
        return UPSTREAM.get(json);
    }

    static List<Repealed> repealed(@Nullable String json) {
        return json == null ? List.of() : MAPPER.readValue(json, new TypeReference<List<Repealed>>() {});
    }

    static @Nullable String terms(FoundTerms terms) {
        return terms.none() ? null : MAPPER.writeValueAsString(terms);
    }

    static FoundTerms termsFrom(@Nullable String json) {
        return json == null ? FoundTerms.NONE : MAPPER.readValue(json, FoundTerms.class);
    }

    static List<String> texts(String json) {
        return MAPPER.readValue(json, new TypeReference<List<String>>() {});
    }

    /** An item's whole content; what is left open is written down as such. */
    static String content(ItemEdit edit) {
        ObjectNode fields = MAPPER.valueToTree(edit);
        for (RecordComponent field : ItemEdit.class.getRecordComponents()) {
            if (!fields.has(field.getName())) {
                fields.putNull(field.getName());
            }
        }
        return text(fields);
    }

    /**
     * The content as it was written.
     *
     * @param today where a field is taken from that items did not have when it was written
     */
    static ItemEdit contentFrom(String json, ItemEdit today) {
        ObjectNode fields = MAPPER.valueToTree(today);
        MAPPER.readTree(json).properties().forEach(field -> fields.set(field.getKey(), field.getValue()));
        return MAPPER.treeToValue(fields, ItemEdit.class);
    }

    /** The fields of an edit as a tree, for finding what changed. */
    static JsonNode tree(ItemEdit edit) {
        return MAPPER.valueToTree(edit);
    }

    static String text(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }
}
