package org.policydesk.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a policy of a compilation is to those that came before (重合): new, changed or repeated.
 *
 * @param earlier the same policy as an earlier compilation brought it, or as staff entered it; null for a new one
 * @param changedText how many sentences one of the two has and the other has not; 0 for a new one
 * @param items its items beside those of the earlier one: what stands in both, what is other, new or gone; none for a new policy
 */
public record Overlap(Policy policy, Kind kind, @Nullable PolicyLink earlier, int changedText, List<Pair> items) {
    public Overlap {
        items = List.copyOf(items);
    }

    /** What it is to what was there. */
    public enum Kind {
        NEW,
        /** The same policy, but its text or an item's sentence is other. */
        CHANGED,
        REPEATED
    }

    /** What an item is to that of the earlier compilation. */
    public enum Change {
        SAME,
        /** The sentence is other. */
        CHANGED,
        ADDED,
        GONE
    }

    /**
     * An item and what it was.
     *
     * @param now the item of this compilation; null if it is gone
     * @param before that of the earlier one; null if it is new
     */
    public record Pair(
            Change change,
            @Nullable ActionItem now,
            @Nullable ActionItem before) {}

    /** How many items came out that way. */
    public int count(Change change) {
        return (int) items.stream().filter(one -> one.change() == change).count();
    }
}
