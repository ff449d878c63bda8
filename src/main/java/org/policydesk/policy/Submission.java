package org.policydesk.policy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item, or the amendment of a published one, that was handed to a second person (提交发布).
 *
 * @param item the item as it stands now
 * @param amendment what it is to say; null where it is to be published as it stands
 * @param note what the first person wrote to it, or null
 * @param by who handed it over
 * @param decidedBy the name of who decided; null while it waits
 * @param reason why it was sent back, or null
 */
public record Submission(
        long id,
        ActionItem item,
        @Nullable ItemEdit amendment,
        State state,
        @Nullable String note,
        long by,
        String byName,
        Instant at,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason) {
    /** Where it stands. */
    public enum State {
        WAITING,
        APPROVED,
        /** 退回, with a reason. */
        SENT_BACK,
        /** The first person took it back. */
        TAKEN_BACK,
        /** The item was changed meanwhile. */
        VOID
    }
}
