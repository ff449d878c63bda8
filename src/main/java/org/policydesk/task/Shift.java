package org.policydesk.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Reason;

/**
 * An item that a company stands otherwise with than before.
 *
 * @param before as it was
 * @param after as it is, or would be
 * @param why the reason of what is after; null if nobody asked for it
 */
public record Shift(
        ItemStanding before, ItemStanding after, @Nullable Reason why) {
    /** The live items whose group differs, in their order, without reasons. */
    public static List<Shift> between(List<ItemStanding> before, List<ItemStanding> after) {
        return after.stream()
                .filter(ItemStanding::isLive)
                .flatMap(now -> before.stream()
                        .filter(then -> then.itemId() == now.itemId() && then.group() != now.group())
                        .map(then -> new Shift(then, now, null)))
                .toList();
    }

    /** Whether the company can apply now and could not before. */
    public boolean isGained() {
        return after.group() == EligibilityGroup.ELIGIBLE;
    }

    /** Whether the company can apply no more. */
    public boolean isLost() {
        return before.group() == EligibilityGroup.ELIGIBLE;
    }
}
