package org.policydesk.policy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes on at a document beside the reader.
 *
 * @param others who else has it open, by name
 * @param stamp changes whenever an item or a decision of the document does, whoever changed it; compare with equals only
 * @param acts what others did since the reader asked last, oldest first
 * @param at the business moment of this answer, to ask from the next time
 */
public record Pulse(List<Present> others, String stamp, List<Act> acts, Instant at) {
    public Pulse {
        others = List.copyOf(others);
        acts = List.copyOf(acts);
    }

    /**
     * Somebody else at the document.
     *
     * @param policyId the policy being read; null at a page of the whole document
     * @param itemId the item being amended; null if none is
     */
    public record Present(
            long personId,
            String name,
            @Nullable Long policyId,
            @Nullable Long itemId) {}

    /** An item that somebody else changed, as it is now. */
    public record Act(String by, long itemId, String title, ItemState state) {}
}
