package org.policydesk.policy;

/** Somebody changed the item meanwhile; nothing was written. */
public final class StaleItemException extends RuntimeException {
    private final String changedBy;

    /** @param changedBy the name of who changed it; empty if it was the system */
    public StaleItemException(long id, String changedBy) {
        super("item " + id + " was changed meanwhile");
        this.changedBy = changedBy;
    }

    /** The name of who changed it; empty if it was the system. */
    public String changedBy() {
        return changedBy;
    }
}
