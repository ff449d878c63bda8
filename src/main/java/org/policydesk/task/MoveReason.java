package org.policydesk.task;

/** Why the dates of tasks were counted anew. */
public enum MoveReason {
    /** Working days or rest days of the calendar are others: a year's notice came or a day was changed. */
    CALENDAR,
    /** The association's own closing days are others; they move start-by dates and reminders, never a due date. */
    CLOSING_DAYS,
    /** The item's rule or lead times were amended. */
    ITEM,
    /** 地方截止: a recommending unit's own date was entered, changed or taken back. */
    LOCAL_DATE,
    /** The member has other recommending units. */
    MEMBER,
    /** The event that the period is counted from was corrected. */
    EVENT,
    /** 中止计算: an authority let the period stand still. */
    PAUSED,
    /** 恢复计算 */
    RESUMED,
    /** 延期 */
    EXTENDED,
    /** 重新起算 */
    RESTARTED,
    /** The last such step was recorded by mistake and taken back. */
    STEP_UNDONE,
    /** The daily run, or staff who asked for it, found the dates out of step. */
    ROUTINE
}
