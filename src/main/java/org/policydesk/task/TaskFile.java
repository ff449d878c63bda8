package org.policydesk.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody handed in with a task.
 *
 * @param lineId the line of the checklist that it answers; null for evidence of the outcome, and where the line is gone
 * @param name the name it was uploaded under, without any path
 * @param size in bytes
 * @param uploadedBy the uploader's name; empty for the system
 */
public record TaskFile(
        long id,
        @Nullable Long lineId,
        Purpose purpose,
        String name,
        long size,
        String uploadedBy,
        Instant uploadedAt) {
    /** What a file is for. */
    public enum Purpose {
        /** A document that the checklist asks for. */
        MATERIAL,
        /** What the authority's decision is proved by. */
        OUTCOME
    }
}
