package org.policydesk.policy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an item said to members from a moment on.
 *
 * @param number 1 for what was published first, growing by one
 * @param version the item's version that this content came with
 * @param note why it was changed, or null
 * @param by the name of who wrote it; empty for the system
 * @param approvedBy the name of the second person, where four eyes were asked for; null otherwise
 */
public record ItemVersion(
        int number,
        int version,
        ItemEdit content,
        @Nullable String note,
        String by,
        @Nullable String approvedBy,
        Instant at) {}
