package org.policydesk.recommendation;

import org.jspecify.annotations.Nullable;
import org.policydesk.recommendation.RecommendationRefusedException.Why;

/** Texts that people type, as they are kept. */
final class Typed {
    private static final int LONGEST = 2000;

    private Typed() {}

    /** The text without blanks around it, empty for null; refused if it is too long. */
    static String optional(@Nullable String text) {
        String kept = text == null ? "" : text.strip();
        if (kept.length() > LONGEST) {
            throw new RecommendationRefusedException(Why.TEXT_TOO_LONG);
        }
        return kept;
    }

    /** The same; refused if nothing is left. */
    static String required(@Nullable String text) {
        String kept = optional(text);
        if (kept.isEmpty()) {
            throw new RecommendationRefusedException(Why.REASON_MISSING);
        }
        return kept;
    }
}
