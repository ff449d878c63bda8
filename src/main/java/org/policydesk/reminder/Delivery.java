package org.policydesk.reminder;

/** How often a person wants mail. */
public enum Delivery {
    /** 随时发送 */
    AT_ONCE,
    /** 每日汇总: once a day, at the person's hour. */
    DAILY,
    /** 每周汇总: once a week, on its first working day at the person's hour. */
    WEEKLY
}
