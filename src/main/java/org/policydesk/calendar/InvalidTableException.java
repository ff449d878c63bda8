package org.policydesk.calendar;

import java.util.List;

/** An imported table has errors. Nothing was changed. */
public final class InvalidTableException extends RuntimeException {
    private final transient List<LineError> errors;

    InvalidTableException(List<LineError> errors) {
        super(errors.toString());
        this.errors = List.copyOf(errors);
    }

    /** All errors that were found, in the order of the lines. */
    public List<LineError> errors() {
        return errors;
    }
}
