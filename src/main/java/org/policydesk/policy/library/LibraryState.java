package org.policydesk.policy.library;

/** How far the work on a policy is. */
public enum LibraryState {
    /** Drafts wait to be looked at. */
    OPEN,
    /** At least one of its items is published now. */
    PUBLISHED,
    /** Nothing waits and nothing is published: kept for reference. */
    KEPT
}
