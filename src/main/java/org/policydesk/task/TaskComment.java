package org.policydesk.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment on a task.
 *
 * @param personId who wrote it; null if the system did
 * @param personName the person's name; empty if the system wrote it
 */
public record TaskComment(long id, @Nullable Long personId, String personName, Instant at, String text) {}
