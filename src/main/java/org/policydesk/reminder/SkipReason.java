package org.policydesk.reminder;

/** Why a message is not sent. */
public enum SkipReason {
    /** Its day lay before the window opens. */
    BEFORE_OPENING(true),
    /** Its hour was over when the task, the date or the recipient came. */
    ALREADY_PAST(true),
    /** Another rung falls on the same day and speaks for it. */
    MET_ANOTHER(true),
    /** The person does not answer for the task any more. */
    NOT_RESPONSIBLE(true),
    /** The plan has no such rung any more. */
    PLAN_CHANGED(true),
    /** The task has another due date now. */
    DATE_CHANGED(false),
    /** Handed in or closed: nothing is expected from the company. */
    SETTLED(false),
    /** Somebody acknowledged the task, so nobody has to be told about silence. */
    ACKNOWLEDGED(false),
    /** Somebody put the task off (稍后提醒) beyond the message's day. */
    SNOOZED(false),
    /** A later message about the task went out in its place. */
    OVERTAKEN(false),
    /** The person never heard of the task, so there is nothing to take back. */
    NEVER_TOLD(false),
    /** The person has no address that a mail could go to. */
    NO_VALID_ADDRESS(false),
    /** There is no such task any more. */
    TASK_GONE(false);

    private final boolean revisable;

    SkipReason(boolean revisable) {
        this.revisable = revisable;
    }

    /** Whether a new plan may take it back; the others were decided when the message was due. */
    boolean isRevisable() {
        return revisable;
    }
}
