package org.policydesk.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * An item of a listing that was loaded, as this desk keeps it.
 *
 * @param itemId null: left out by choice
 * @param content as it was taken over or looked at last; null: what lies there cannot be read
 * @param refused whether some of its last change was refused, so that there is a way back
 * @param own whether the desk goes on with it by itself since the catalogue does not have it any more
 * @param handedOver the submission of a change that a second person was to approve; null: none
 * @param handed what holds as taken over once that was approved
 */
record KeptItem(
        long listingId,
        String key,
        @Nullable Long itemId,
        @Nullable ListedItem content,
        boolean refused,
        boolean own,
        @Nullable Long handedOver,
        @Nullable ListedItem handed) {
    /** The same once the change that was handed over holds. */
    KeptItem approved() {
        return new KeptItem(listingId, key, itemId, handed, refused, own, null, null);
    }
}
