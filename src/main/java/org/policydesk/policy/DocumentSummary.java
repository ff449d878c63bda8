package org.policydesk.policy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import in the list of imports.
 *
 * @param size in bytes
 * @param uploadedBy the name of who uploaded it; null: the system
 * @param failure why it failed, or null
 */
public record DocumentSummary(
        long id,
        String name,
        long size,
        ImportStage stage,
        @Nullable ImportFailure failure,
        @Nullable String uploadedBy,
        Instant uploadedAt,
        Counts counts) {
    /**
     * What was found in a document and what became of it.
     *
     * @param items all items, rejected ones included
     * @param high items of high relevance
     * @param drafts items that nobody has looked at yet, of policies that are not only kept (仅存档)
     * @param setAside drafts of policies that are only kept; they wait for nobody
     */
    public record Counts(
            int policies, int items, int high, int drafts, int setAside, int accepted, int rejected, int published) {
        /** Items that somebody has looked at. */
        public int reviewed() {
            return items - drafts - setAside;
        }

        /** Items that somebody has to look at, or has. */
        public int toReview() {
            return items - setAside;
        }
    }
}
