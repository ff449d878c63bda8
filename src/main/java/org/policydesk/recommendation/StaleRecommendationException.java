package org.policydesk.recommendation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody else changed the recommendation or the submission since it was shown; nothing was done. */
public final class StaleRecommendationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String changedBy;
    private final @Nullable Instant changedAt;

    StaleRecommendationException(String changedBy, @Nullable Instant changedAt) {
        super("changed meanwhile");
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    /** The name of who changed it last; empty for the system. */
    public String changedBy() {
        return changedBy;
    }

    /** When it was changed last; null if nobody knows. */
    public @Nullable Instant changedAt() {
        return changedAt;
    }
}
