package org.policydesk.task;

/** There is no such task, or it belongs to somebody else: the two look exactly alike. */
public final class TaskNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long taskId;

    public TaskNotFoundException(long taskId) {
        super("no task " + taskId);
        this.taskId = taskId;
    }

    /** The number that was asked for. */
    public long taskId() {
        return taskId;
    }
}
