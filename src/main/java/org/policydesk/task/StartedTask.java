package org.policydesk.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task that a recorded event started.
 *
 * @param due null while its period stands still
 */
public record StartedTask(
        long taskId, long eventId, String title, @Nullable LocalDate due, TaskState state) {}
