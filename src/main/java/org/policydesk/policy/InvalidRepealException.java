package org.policydesk.policy;

/** A repeal that cannot be: no day, or a policy that would repeal itself; nothing was written. */
public final class InvalidRepealException extends RuntimeException {
    private final Why why;

    public InvalidRepealException(Why why) {
        super(why.name());
        this.why = why;
    }

    /** Why; {@code life.repeal.refused.WHY} is the key of its text. */
    public Why why() {
        return why;
    }

    /** What can stand against it. */
    public enum Why {
        /** From which day on is not told. */
        NO_DAY,
        /** A policy does not repeal itself. */
        ITSELF,
        /** The items are one, belong to one policy, or are not both open to members. */
        NOT_MOVABLE,
        /** The item holds on by what was said, and nobody said for whom or until when. */
        NO_NOTE
    }
}
