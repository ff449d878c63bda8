package org.policydesk.policy;

/** What four eyes forbid; nothing was written. */
public final class ApprovalRefusedException extends RuntimeException {
    private final Why why;

    ApprovalRefusedException(Why why) {
        super(why.name());
        this.why = why;
    }

    /** Why; {@code life.refused.WHY} is the key of its text. */
    public Why why() {
        return why;
    }

    /** What can stand against it. */
    public enum Why {
        /** Members see it only once a second person approved it. */
        NEEDS_SECOND_PERSON,
        /** The person handed it over or changed it last. */
        OWN,
        /** It waits already. */
        WAITS_ALREADY,
        /** It was decided, taken back or changed meanwhile. */
        NOT_WAITING
    }
}
