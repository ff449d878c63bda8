package org.policydesk.recommendation;

/** There is no such recommendation, or the task belongs to none. */
public final class RecommendationNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RecommendationNotFoundException(String what) {
        super(what);
    }
}
