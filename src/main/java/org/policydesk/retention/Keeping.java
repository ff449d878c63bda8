package org.policydesk.retention;

/** For how long something is kept, after the moment at which it was over. */
public enum Keeping {
    /** Not at all: it is worth nothing to anybody. */
    AT_ONCE,
    /** {@code desk.retention.technical-days}: what the desk notes for itself and for whoever looks after it. */
    TECHNICAL,
    /** {@code desk.retention.note-days}: what people may look up, and the record of the work holds in another form. */
    NOTE,
    /** {@code desk.retention.mail-text-days}: the texts of mails. */
    MAIL_TEXT
}
