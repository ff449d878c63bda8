package org.policydesk.robot;

/** A robot or a message cannot be as it was entered; nothing was written. */
public final class InvalidRobotException extends RuntimeException {
    private final String field;
    private final String reason;

    InvalidRobotException(String field, String reason) {
        super(field + ": " + reason);
        this.field = field;
        this.reason = reason;
    }

    /** Which field; {@code robot.field.FIELD} is the key of its name. */
    public String field() {
        return field;
    }

    /** What is wrong; {@code robot.invalid.REASON} is the key of the sentence. */
    public String reason() {
        return reason;
    }
}
