package org.policydesk.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;

/**
 * The terms of an item as they were found in its policy, for staff to compare with what they make of them.
 *
 * @param conditions one by one, in the order of the text
 * @param quota how many may be handed in or recommended, in the text's words; null when not said
 * @param consequence what comes of missing the date, in the text's words; null when not said
 * @param contact whom to ask; null when not said
 */
public record FoundTerms(
        List<Condition> conditions,
        @Nullable String quota,
        @Nullable String consequence,
        @Nullable String contact) {
    /** Nothing was found. */
    public static final FoundTerms NONE = new FoundTerms(List.of(), null, null, null);

    public FoundTerms {
        conditions = List.copyOf(conditions);
    }

    /** Whether there is nothing to show. */
    public boolean none() {
        return conditions.isEmpty() && quota == null && consequence == null && contact == null;
    }

    /**
     * A condition as found.
     *
     * @param list the heading of its list, where several lists may be the item's; else null
     * @param text its words
     * @param criterion what was read of them; null where only a person can judge it
     */
    public record Condition(
            @Nullable String list, String text, @Nullable Criterion criterion) {}
}
