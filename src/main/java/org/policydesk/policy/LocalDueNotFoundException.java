package org.policydesk.policy;

/** There is no local date with that number; it may have been removed meanwhile. */
public final class LocalDueNotFoundException extends RuntimeException {
    LocalDueNotFoundException(long id) {
        super("local date " + id);
    }
}
