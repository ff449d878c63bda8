package org.policydesk.policy;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.extraction.Nature;

/**
 * Which items to list; an empty set means no limit.
 *
 * @param text part of the title, the action, the policy's title or its number, in any case; null or blank: all
 */
public record ItemFilter(@Nullable String text, Set<ItemState> states, Set<Nature> natures) {
    /** Every item. */
    public static final ItemFilter ALL = new ItemFilter(null, Set.of(), Set.of());

    public ItemFilter {
        states = Set.copyOf(states);
        natures = Set.copyOf(natures);
    }
}
