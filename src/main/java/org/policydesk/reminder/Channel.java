package org.policydesk.reminder;

/** How somebody was spoken to, beside mail. */
public enum Channel {
    TELEPHONE,
    WECHAT,
    IN_PERSON
}
