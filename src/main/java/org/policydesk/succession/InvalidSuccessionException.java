package org.policydesk.succession;

/** A proposal cannot be made, or not be carried out; screens translate {@code succession.invalid.WHY}. */
public final class InvalidSuccessionException extends RuntimeException {
    private final Why why;
    private final int elsewhere;

    InvalidSuccessionException(Why why) {
        this(why, 0);
    }

    InvalidSuccessionException(Why why, int elsewhere) {
        super(why.name());
        this.why = why;
        this.elsewhere = elsewhere;
    }

    /** What stands in the way. */
    public enum Why {
        /** The one who leaves is not one of the company's people, or not any more. */
        NOT_OF_COMPANY,
        /** The successor is the one who leaves. */
        SELF,
        /** The successor is not one of the company's people, or not any more. */
        NO_COLLEAGUE,
        /** A proposal about that person waits already. */
        PROPOSED_ALREADY,
        /** It was decided or withdrawn meanwhile, or there is none. */
        NOT_WAITING,
        /** A refusal needs a reason. */
        REASON_MISSING,
        /** The newcomer's address belongs to an account that is switched off, or to somebody of the association. */
        ADDRESS_OF_OTHERS,
        /** Tasks came in meanwhile, and nobody said where they go. */
        OPEN_TASKS,
        /** The account is needed in other companies too, about which this one decides nothing. */
        WORKS_ELSEWHERE
    }

    /** What stands in the way. */
    public Why why() {
        return why;
    }

    /** In how many other companies the person works, where that is why; else 0. */
    public int elsewhere() {
        return elsewhere;
    }
}
