package org.policydesk.reminder;

/** What a link in a mail does without signing in. */
public enum MailAct {
    /** 已知晓 */
    ACKNOWLEDGE,
    /** 延后 */
    POSTPONE
}
