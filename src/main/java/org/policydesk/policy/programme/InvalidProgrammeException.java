package org.policydesk.policy.programme;

/** A programme or a round that cannot be like that; nothing was written. */
public final class InvalidProgrammeException extends RuntimeException {
    private final String field;
    private final Reason reason;

    InvalidProgrammeException(String field, Reason reason) {
        super(field + ": " + reason);
        this.field = field;
        this.reason = reason;
    }

    /** "name", "label" or "rounds". */
    public String field() {
        return field;
    }

    /** Why; {@code programme.invalid.FIELD.REASON} is the key of its text. */
    public Reason reason() {
        return reason;
    }

    /** What can be wrong. */
    public enum Reason {
        MISSING,
        TOO_LONG
    }
}
