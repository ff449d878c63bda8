package org.policydesk.task;

/**
 * States of a task's life cycle. Which of them a task passes depends on its {@link LifeCycle}; 逾期 is derived and never a
 * state.
 */
public enum TaskState {
    /** 新到 */
    NEW,
    /** 进行中 (duties) */
    IN_PROGRESS,
    /** 准备中 (applications) */
    PREPARING,
    /** 待协会审核 */
    ASSOCIATION_REVIEW,
    /** 已提交 */
    SUBMITTED,
    /** 退回补正 */
    CORRECTION,
    /** 已推荐 */
    RECOMMENDED,
    /** 公示中 */
    PUBLIC_NOTICE,
    /** 已认定 */
    RECOGNISED,
    /** 未通过 */
    REJECTED,
    /** 已完成 (duties) */
    DONE,
    /** 不适用 */
    NOT_APPLICABLE,
    /** 放弃 */
    DECLINED,
    /** 已撤回: the item was withdrawn. */
    WITHDRAWN;

    /** Whether work is still expected from the company before the due date, so that reminders and 逾期 make sense. */
    public boolean awaitsCompany() {
        return this == NEW || this == IN_PROGRESS || this == PREPARING || this == CORRECTION;
    }

    /** Whether the task has come to its end. */
    public boolean isClosed() {
        return this == RECOGNISED
                || this == REJECTED
                || this == DONE
                || this == NOT_APPLICABLE
                || this == DECLINED
                || this == WITHDRAWN;
    }
}
