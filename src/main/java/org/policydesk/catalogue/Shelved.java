package org.policydesk.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A listing as it stands with this desk.
 *
 * @param itemId of what was loaded, the item that a reader is led to; null as long as it is not loaded
 */
public record Shelved(
        Listing listing,
        Standing standing,
        Prospect prospect,
        @Nullable Long itemId) {
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
