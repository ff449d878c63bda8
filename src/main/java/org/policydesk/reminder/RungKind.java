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
    WITHDRAWN(false),
    /** 提到了您: a comment names the person. */
    MENTIONED(false),
    /** 稍后提醒: the day has come on which the person wanted to hear of it again. */
    SNOOZED(false);

    private final boolean scheduled;

    RungKind(boolean scheduled) {
        this.scheduled = scheduled;
    }

    /** Whether it follows from the task's dates, so that it falls with them; events stay. */
    public boolean isScheduled() {
        return scheduled;
    }

    /** Whether it rests while somebody wants to hear of the task later; the last days, escalations and events never do. */
    boolean yieldsToSnooze(int days) {
        return this == START_BY || this == OPENS || this == BEFORE && days > 1;
    }

    /** Whether it is meant for whoever answers for the task, so that it passes to the next when somebody leaves. */
    boolean concernsWhoeverAnswers() {
        return switch (this) {
            case ASSIGNED, MENTIONED, SNOOZED -> false;
            default -> true;
        };
    }

    /** Whether it is only said as long as nobody acknowledged the task. */
    public boolean isEscalation() {
        return this == ESCALATE_MANAGERS || this == ESCALATE_STAFF;
    }
}
