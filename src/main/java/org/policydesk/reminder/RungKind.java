package org.policydesk.reminder;

/** Why a message is due: the rungs of the ladder, then the events. */
public enum RungKind {
    /** Days before the due date; 0 is the due date itself. */
    BEFORE(true),
    /** Days after the due date. */
    OVERDUE(true),
    /** 建议启动日 */
    START_BY(true),
    /** The window opens. */
    OPENS(true),
    /** Nobody acknowledged the task: to the company's managers. */
    ESCALATE_MANAGERS(true),
    /** Nobody acknowledged the task: to association staff. */
    ESCALATE_STAFF(true),
    /** 新任务 */
    NEW_TASK(false),
    /** 指定经办人 */
    ASSIGNED(false),
    /** 催办 */
    URGED(false),
    /** 日期变更 */
    DATE_CHANGED(false),
    /** 退回补正 */
    RETURNED(false),
    /** 已撤回 */
    WITHDRAWN(false);

    private final boolean scheduled;

    RungKind(boolean scheduled) {
        this.scheduled = scheduled;
    }

    /** Whether it follows from the task's dates, so that it falls with them; events stay. */
    public boolean isScheduled() {
        return scheduled;
    }

    /** Whether it is only said as long as nobody acknowledged the task. */
    public boolean isEscalation() {
        return this == ESCALATE_MANAGERS || this == ESCALATE_STAFF;
    }
}
