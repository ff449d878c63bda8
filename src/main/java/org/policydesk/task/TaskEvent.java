package org.policydesk.task;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a task, told to higher modules inside the same transaction. Carries ids, never entities.
 */
public sealed interface TaskEvent {
    long taskId();

    /**
     * 新任务
     *
     * @param again whether it was there before and is taken up again
     */
    record Opened(long taskId, boolean again) implements TaskEvent {}

    /**
     * 已指定经办人
     *
     * @param note what the former one wrote to the next, may be empty
     */
    record Assigned(long taskId, long assigneeId, String note) implements TaskEvent {}

    /**
     * A comment spoke to people by @name; the writer is not among them.
     *
     * @param byPersonId who wrote it; null for the system
     * @param text the whole comment
     */
    record Mentioned(
            long taskId, Set<Long> personIds, @Nullable Long byPersonId, String text) implements TaskEvent {
        public Mentioned {
            personIds = Set.copyOf(personIds);
        }
    }

    /** 稍后提醒: the person wants to hear of the task again in the morning of that day. */
    record Snoozed(long taskId, long personId, LocalDate until) implements TaskEvent {}

    /**
     * 催办 by association staff.
     *
     * @param note what staff wrote, may be empty
     */
    record Urged(long taskId, long byPersonId, String note) implements TaskEvent {}

    /**
     * The due date or its hour changed; the task carries a new due version.
     *
     * @param before the former date, null if there was none
     * @param cutOffBefore the former hour, null if there was none
     * @param note what a person wrote to it, may be empty
     */
    record DateChanged(
            long taskId,
            @Nullable LocalDate before,
            @Nullable LocalTime cutOffBefore,
            MoveReason reason,
            String note) implements TaskEvent {}

    /** Start-by or the opening moved while the due date stays: reminders move, and there is nothing to tell. */
    record PreparationMoved(long taskId) implements TaskEvent {}

    /** 退回补正 */
    record Returned(long taskId) implements TaskEvent {}

    /** 已撤回 */
    record Withdrawn(long taskId) implements TaskEvent {}

    /** Nothing more is expected before the due date: handed in or closed. */
    record Settled(long taskId) implements TaskEvent {}
}
