package org.policydesk.insight;

/** Why tasks are past due that the company still has to do, as far as the desk can tell, and how many are. */
public record Missed(Why why, int count) {
    /** The first of these that holds. */
    public enum Why {
        /** The member has no active person. */
        NOBODY,
        /** Nobody acknowledged the date. */
        NOT_ACKNOWLEDGED,
        /** Acknowledged and not begun. */
        NOT_STARTED,
        /** Returned for correction. */
        CORRECTION,
        /** Begun and not finished. */
        NOT_FINISHED
    }
}
