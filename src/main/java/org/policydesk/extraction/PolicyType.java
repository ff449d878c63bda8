package org.policydesk.extraction;

/** The genre of a policy as its title shows it. */
public enum PolicyType {
    NOTICE,
    REGULATION,
    PLAN,
    INTERPRETATION,
    CATALOGUE,
    CALL,
    NEWS
}
