package org.policydesk.extraction;

/** How much an item matters to a heavy-machinery maker, so that reviewers start with what matters. */
public enum Relevance {
    HIGH,
    MEDIUM,
    LOW
}
