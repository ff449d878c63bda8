package org.policydesk.task;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment on a task.
 *
 * @param personId who wrote it; null if the system did
 * @param personName the person's name; empty if the system wrote it
 * @param mentioned the names of those it speaks to by @name
 * @param unread whether it came after the reader last looked at the comments
 */
public record TaskComment(
        long id,
        @Nullable Long personId,
        String personName,
        Instant at,
        String text,
        List<String> mentioned,
        boolean unread) {
    public TaskComment {
        mentioned = List.copyOf(mentioned);
    }
}
