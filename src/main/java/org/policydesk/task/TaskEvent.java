package org.policydesk.task;

/**
 * What happened to a task, told to higher modules inside the same transaction. Carries ids, never entities.
 */
public sealed interface TaskEvent {
    long taskId();

    /** 新任务 */
    record Opened(long taskId) implements TaskEvent {}

    /** 已指定经办人 */
    record Assigned(long taskId, long assigneeId) implements TaskEvent {}

    /**
     * 催办 by association staff.
     *
     * @param note what staff wrote, may be empty
     */
    record Urged(long taskId, long byPersonId, String note) implements TaskEvent {}

    /** The due date changed; the task carries a new due version. */
    record DateChanged(long taskId) implements TaskEvent {}

    /** 退回补正 */
    record Returned(long taskId) implements TaskEvent {}

    /** 已撤回 */
    record Withdrawn(long taskId) implements TaskEvent {}

    /** Nothing more is expected before the due date: handed in or closed. */
    record Settled(long taskId) implements TaskEvent {}
}
