package org.policydesk.policy;

/** Whose date an item's rule gives. */
public enum DateBasis {
    /** The company's own. */
    COMPANY,
    /** The recommending unit's: the company's is planned back from it (协会建议). */
    RECOMMENDER
}
