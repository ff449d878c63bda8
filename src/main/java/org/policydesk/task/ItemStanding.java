package org.policydesk.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Outcome;
import org.policydesk.eligibility.Reason;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;

/**
 * How a company stands with a published item today.
 *
 * @param forEverybody whether the item has no conditions
 * @param nearMisses the numbers that are narrowly missed; none outside {@link EligibilityGroup#NEAR}
 * @param open what keeps it undecided, in the order of the criteria; of what is narrowly missed what would have to be told
 *     besides; none of the rest
 * @param taskId the company's task of the window, null if it has none
 * @param taskState null if it has none
 */
public record ItemStanding(
        long itemId,
        String title,
        String policyTitle,
        @Nullable String issuer,
        Nature nature,
        ItemKind kind,
        EligibilityGroup group,
        Outcome outcome,
        boolean forEverybody,
        List<Reason> nearMisses,
        List<Asked> open,
        ItemWindow window,
        @Nullable Long taskId,
        @Nullable TaskState taskState) {
    public ItemStanding {
        nearMisses = List.copyOf(nearMisses);
        open = List.copyOf(open);
    }

    /** Whether something can still come of it; what is over counts nowhere. */
    public boolean isLive() {
        return window.isLive();
    }
}
