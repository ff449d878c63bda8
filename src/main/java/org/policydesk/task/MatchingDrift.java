package org.policydesk.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A difference between what was stored and what the nightly recomputation found, which no turn of the day explains: a match that
 * was lost, or a row that somebody tampered with.
 *
 * @param stored what stood there: an outcome or a task's marks; null: nothing
 * @param found what should have stood there; null: nothing
 * @param asOf the day for which both hold
 */
public record MatchingDrift(
        Kind kind,
        long itemId,
        String itemTitle,
        long memberId,
        String memberName,
        @Nullable String stored,
        @Nullable String found,
        @Nullable LocalDate asOf) {
    /** What differs. */
    public enum Kind {
        /** The outcome is another. */
        OUTCOME,
        /** The member was never matched with the item. */
        NO_VERDICT,
        /** A verdict on somebody who is no member any more. */
        STRAY_VERDICT,
        /** An open task's marks (资格待核实, 不再符合) are not those of its verdict. */
        TASK_MARKS,
        /** Wanted by its verdict, and there is no task. */
        NO_TASK
    }
}
