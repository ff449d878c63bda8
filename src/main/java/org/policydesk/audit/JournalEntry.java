package org.policydesk.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal.
 *
 * @param personId who acted; null for the system
 * @param action a bundle key's last part
 * @param ground where the new value comes from, in words, or null
 * @param proofId the number of a file that the subject's module keeps, or null
 */
public record JournalEntry(
        long id,
        Instant at,
        @Nullable Long personId,
        String action,
        @Nullable String before,
        @Nullable String after,
        @Nullable String ground,
        @Nullable Long proofId) {}
