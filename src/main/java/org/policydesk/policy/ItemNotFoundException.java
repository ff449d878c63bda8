package org.policydesk.policy;

/** There is no item of that number. */
public final class ItemNotFoundException extends RuntimeException {
    public ItemNotFoundException(long id) {
        super("no item " + id);
    }
}
