package org.policydesk.task;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One nightly recomputation (每日核对).
 *
 * @param day the day that it recomputed for
 * @param endedAt null while it runs, or if it was broken off
 * @param items items that were recomputed
 * @param verdicts verdicts among them
 * @param opened tasks made, of occurrences whose turn came
 * @param turned outcomes that the turn of the day changed, as it should
 * @param drifts differences from what was stored, mended by the run; there must be none
 * @param failed items that could not be recomputed
 */
public record MatchingRun(
        long id,
        LocalDate day,
        Instant startedAt,
        @Nullable Instant endedAt,
        int items,
        int verdicts,
        int opened,
        int turned,
        int drifts,
        int failed) {
    /** Whether all was recomputed and nothing differed. */
    public boolean isClean() {
        return endedAt != null && drifts == 0 && failed == 0;
    }
}
