package org.policydesk.policy;

/** There is no such cut or merging, or it was undone already. */
public final class RedraftNotFoundException extends RuntimeException {
    RedraftNotFoundException(long id) {
        super("no cut or merging " + id + " to undo");
    }
}
