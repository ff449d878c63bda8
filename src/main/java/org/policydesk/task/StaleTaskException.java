package org.policydesk.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody else changed the task since it was shown; nothing was done. */
public final class StaleTaskException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long taskId;
    private final String changedBy;
    private final @Nullable Instant changedAt;

    /**
     * @param changedBy the name of who changed it last; empty for the system
     * @param changedAt when, null if the journal does not tell
     */
    public StaleTaskException(long taskId, String changedBy, @Nullable Instant changedAt) {
        super("task " + taskId + " was changed meanwhile");
        this.taskId = taskId;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    public long taskId() {
        return taskId;
    }

    /** The name of who changed it last; empty for the system. */
    public String changedBy() {
        return changedBy;
    }

    /** When it was changed last; null if unknown. */
    public @Nullable Instant changedAt() {
        return changedAt;
    }
}
