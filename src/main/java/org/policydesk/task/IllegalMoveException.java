package org.policydesk.task;

/** The life cycle has no way from the one state to the other; nothing was done. */
public final class IllegalMoveException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final TaskState from;
    private final TaskState to;

    public IllegalMoveException(TaskState from, TaskState to) {
        super("no way from " + from + " to " + to);
        this.from = from;
        this.to = to;
    }

    public TaskState from() {
        return from;
    }

    public TaskState to() {
        return to;
    }
}
