package org.policydesk.task;

import java.util.List;
import org.policydesk.eligibility.MemberFacts;

/**
 * How a company stands with every published item, at the moment of reading.
 *
 * @param items by due date, then those that wait for an event or name no date, those that are over last
 * @param questions what it has not told and what keeps items open, the most decisive first
 * @param facts what is known of it
 * @param editable whether the reader may record facts
 */
public record EligibilityOverview(
        long memberId,
        List<ItemStanding> items,
        List<OpenQuestion> questions,
        Completeness completeness,
        MemberFacts facts,
        boolean editable) {
    public EligibilityOverview {
        items = List.copyOf(items);
        questions = List.copyOf(questions);
    }

    /** How many live items are in that group. */
    public int count(EligibilityGroup group) {
        return (int) items.stream()
                .filter(item -> item.isLive() && item.group() == group)
                .count();
    }
}
