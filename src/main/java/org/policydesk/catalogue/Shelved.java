package org.policydesk.catalogue;

import org.jspecify.annotations.Nullable;
import org.policydesk.policy.PolicyLink;

/**
 * A listing as it stands with this desk.
 *
 * @param itemId of what was loaded, the item that a reader is led to; null as long as it is not loaded
 * @param there a policy of the same document number of which the desk has items from elsewhere, so that loading may double them; null:
 *     none
 */
public record Shelved(
        Listing listing,
        Standing standing,
        Prospect prospect,
        @Nullable Long itemId,
        @Nullable PolicyLink there) {
    /** What the association did with it. */
    public enum Standing {
        /** Nobody decided yet. */
        OPEN,
        /** It came with a later version than the one that was loaded from, and nobody decided yet. */
        FRESH,
        /** Left out by choice; it can still be loaded. */
        LEFT,
        /** Loaded. */
        LOADED
    }
}
