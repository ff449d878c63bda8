package org.policydesk.reminder;

/** Why somebody has to be telephoned. */
public enum CallReason {
    /** 逾期未办: the task is overdue, everybody was written to, and nothing happened. */
    OVERDUE,
    /** 没有有效邮箱: there is no address to write to. */
    NO_ADDRESS,
    /** 邮件被退回: the mail came back, or the server refused it. */
    BOUNCED,
    /** 邀请未接受: the person was invited by mail days ago and has not come. */
    INVITATION
}
