package org.policydesk.policy;

/** A local date that cannot be kept like that; nothing was written. */
public final class InvalidLocalDueException extends RuntimeException {
    private final Field field;
    private final Reason reason;

    InvalidLocalDueException(Field field, Reason reason) {
        super(field + ": " + reason);
        this.field = field;
        this.reason = reason;
    }

    /** The field in question. */
    public Field field() {
        return field;
    }

    /** Why; {@code policy.local.invalid.REASON} is the key of its text. */
    public Reason reason() {
        return reason;
    }

    /** The fields of {@link LocalDueEdit}. */
    public enum Field {
        UNIT,
        KEY,
        DUE,
        SOURCE
    }

    /** What can be wrong. */
    public enum Reason {
        MISSING,
        TOO_LONG,
        /** The unit has a date for that occurrence already. */
        TWICE,
        /** Local dates are earlier than the item's own; a later one binds nobody. */
        AFTER_ITEM,
        /** The item's rule gives no such occurrence. */
        UNKNOWN_OCCURRENCE
    }
}
