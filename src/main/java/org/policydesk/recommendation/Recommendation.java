package org.policydesk.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation of the association (协会推荐): its own duty for one occurrence of an item.
 *
 * @param version grows with every change of it and of the submissions under it
 * @param reportDue by when the association reports; null while nobody knows
 * @param reportSource what that date rests on where staff entered it; empty where it follows the item
 * @param dueVersion grows whenever the date changes
 * @param reportedOn the true day of the report; null before
 * @param overQuotaReason why more are recommended than a quota allows; empty unless so
 * @param changedBy a person's number; null for the system
 */
public record Recommendation(
        long id,
        int version,
        long itemId,
        String occurrenceKey,
        String title,
        String policyTitle,
        Stage stage,
        @Nullable LocalDate reportDue,
        String reportSource,
        int dueVersion,
        @Nullable LocalDate reportedOn,
        String overQuotaReason,
        @Nullable Long changedBy,
        Instant changedAt) {
    /** Whether the item comes once only, so that its occurrence needs no name. */
    public boolean isTheOnly() {
        return occurrenceKey.equals("once");
    }

    /** Whether the report is still to be made. */
    public boolean isOpen() {
        return stage != Stage.REPORTED;
    }
}
