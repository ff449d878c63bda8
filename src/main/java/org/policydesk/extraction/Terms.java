package org.policydesk.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The terms on which something is asked or offered, beside its date.
 *
 * @param conditions who may or must act, one by one; empty when none were found, which does not say that there are none
 * @param quota how many may be handed in or recommended, in the text's words; null when not said
 * @param consequence what comes of missing it, in the text's words; null when not said
 * @param contact whom to ask, with telephone; null when not said
 */
public record Terms(
        List<ConditionDraft> conditions,
        @Nullable String quota,
        @Nullable String consequence,
        @Nullable String contact) {
    /** Nothing was found. */
    public static final Terms NONE = new Terms(List.of(), null, null, null);

    public Terms {
        conditions = List.copyOf(conditions);
    }
}
