package org.policydesk.reminder;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.extraction.ItemKind;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.PublishedItems;

/** What plans ask about items, each looked up once. Lives as long as one sweep; not thread-safe. */
final class Items {
    private record Known(@Nullable ItemKind kind, boolean shortCycle) {}

    private final PublishedItems items;
    private final Map<Long, Known> known = new HashMap<>();

    Items(PublishedItems items) {
        this.items = items;
    }

    /** Whether it comes round every month or more often. */
    boolean isShort(long itemId) {
        return of(itemId).shortCycle();
    }

    @Nullable
    ItemKind kind(long itemId) {
        return of(itemId).kind();
    }

    private Known of(long itemId) {
        return known.computeIfAbsent(
                itemId, id -> items.find(id).map(Items::known).orElse(new Known(null, false)));
    }

    private static Known known(ActionItem item) {
        return new Known(
                item.kind(),
                item.rule() instanceof DeadlineRule.Weekly
                        || item.rule() instanceof DeadlineRule.Periodic periodic
                                && periodic.every().toTotalMonths() <= 1);
    }
}
