package org.policydesk.account;

/** What was said of a person cannot be: names the field and the reason; screens translate {@code account.invalid.FIELD.REASON}. */
public final class InvalidPersonException extends RuntimeException {
    private final String field;
    private final String reason;

    InvalidPersonException(String field, String reason) {
        super(field + ": " + reason);
        this.field = field;
        this.reason = reason;
    }

    /** The field's name. */
    public String field() {
        return field;
    }

    /** A short word for what is wrong. */
    public String reason() {
        return reason;
    }
}
