package org.policydesk.recommendation;

import org.jspecify.annotations.Nullable;
import org.policydesk.task.Light;

/**
 * A recommendation in a list.
 *
 * @param light by the day of the report
 * @param expected companies that take part
 * @param handedIn of them, those that handed in
 * @param unreviewed handed in and not looked at
 * @param recommended to be recommended
 * @param quota how many may be, over all directions; null where no number is told
 */
public record RecommendationLine(
        Recommendation recommendation,
        Light light,
        int expected,
        int handedIn,
        int unreviewed,
        int recommended,
        @Nullable Integer quota) {}
