package org.policydesk.reminder;

/** What is not as it should be with the reminders. */
public enum AlarmKind {
    /** 缺失: the tasks say that something should have been planned, and there is no trace of it. */
    MISSING,
    /** 未处理: its hour is long past, and it was never put into a mail. */
    LATE,
    /** 邮件丢失: it was put into a mail that is not there. */
    LOST,
    /** 未发出: its mail was never tried although there is a mail server. */
    UNSENT,
    /** 无凭证: its mail counts as sent, and the log knows nothing of it. */
    UNPROVEN,
    /** 不应跳过: it was skipped, and the plan says otherwise. */
    SKIPPED,
    /** 时钟停过: nothing was done for a while. */
    STOOD_STILL
}
