package org.policydesk.member;

import java.util.List;

/** What was entered for a member cannot be kept. Nothing was changed. */
public final class InvalidMemberException extends RuntimeException {
    private final String field;
    private final String reasonKey;
    private final transient List<Object> arguments;

    public InvalidMemberException(String field, String reasonKey, Object... arguments) {
        super(field + ": " + reasonKey);
        this.field = field;
        this.reasonKey = reasonKey;
        this.arguments = List.of(arguments);
    }

    /** The field at fault, named as in the records of this package. */
    public String field() {
        return field;
    }

    /** The bundle key of the reason. */
    public String reasonKey() {
        return reasonKey;
    }

    /** The reason's arguments, in the order of its placeholders. */
    public Object[] arguments() {
        return arguments.toArray();
    }
}
