package org.policydesk.task;

/** There is no such file on a task within the reader's reach; which of the two is not said. */
public final class TaskFileNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TaskFileNotFoundException(long id) {
        super("no file " + id);
    }
}
