package org.policydesk.policy;

/** An item that cannot be kept or published like that; nothing was written. */
public final class InvalidItemException extends RuntimeException {
    private final String field;
    private final Reason reason;

    InvalidItemException(String field, Reason reason) {
        super(field + ": " + reason);
        this.field = field;
        this.reason = reason;
    }

    /** The field's name, as in {@link ItemEdit}; "state" where the item's state forbids the act, "reason" where one is missing. */
    public String field() {
        return field;
    }

    /** Why; {@code policy.invalid.REASON} is the key of its text. */
    public Reason reason() {
        return reason;
    }

    /** What can be wrong. */
    public enum Reason {
        MISSING,
        TOO_LONG,
        NEGATIVE,
        OUT_OF_RANGE,
        /** The item's state does not allow it. */
        WRONG_STATE,
        /** A task needs a date; this rule waits for an event. */
        WAITS_FOR_EVENT,
        /** A task needs a date; this rule gives none yet. */
        NO_DATE
    }
}
