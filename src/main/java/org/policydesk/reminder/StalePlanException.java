package org.policydesk.reminder;

/** Somebody else changed the plan meanwhile; nothing was changed. */
public final class StalePlanException extends RuntimeException {
    StalePlanException() {
        super("the plan was changed by somebody else");
    }
}
