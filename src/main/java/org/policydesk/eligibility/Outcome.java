package org.policydesk.eligibility;

/** How an assessment ends. */
public enum Outcome {
    /** 符合. */
    FIT,
    /** 不符合. */
    UNFIT,
    /** 待补充: a fact is missing that could decide it. */
    UNDETERMINED,
    /** 待确认: all facts are there, a person has yet to judge. */
    TO_CONFIRM;

    /** Whether no further fact or answer can change it. */
    public boolean isDecided() {
        return this == FIT || this == UNFIT;
    }

    static Outcome of(boolean fits) {
        return fits ? FIT : UNFIT;
    }

    Outcome negated() {
        return switch (this) {
            case FIT -> UNFIT;
            case UNFIT -> FIT;
            case UNDETERMINED, TO_CONFIRM -> this;
        };
    }
}
