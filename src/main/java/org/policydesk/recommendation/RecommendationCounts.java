package org.policydesk.recommendation;

/**
 * The association's own recommendations in figures.
 *
 * @param open not reported yet
 * @param overdue of them, those whose day is past
 */
public record RecommendationCounts(int open, int overdue) {}
