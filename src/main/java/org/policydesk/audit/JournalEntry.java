package org.policydesk.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal.
 *
 * @param personId who acted; null for the system
 * @param action a bundle key's last part
 */
public record JournalEntry(
        long id,
        Instant at,
        @Nullable Long personId,
        String action,
        @Nullable String before,
        @Nullable String after) {}
