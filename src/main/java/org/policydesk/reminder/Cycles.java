package org.policydesk.reminder;

import java.util.HashMap;
import java.util.Map;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.policy.PublishedItems;

/** Which items come round every month or more often. Lives as long as one sweep; not thread-safe. */
final class Cycles {
    private final PublishedItems items;
    private final Map<Long, Boolean> known = new HashMap<>();

    Cycles(PublishedItems items) {
        this.items = items;
    }

    boolean isShort(long itemId) {
        return known.computeIfAbsent(itemId, id -> items.find(id)
                .filter(item -> item.rule() instanceof DeadlineRule.Periodic periodic
                        && periodic.every().toTotalMonths() <= 1)
                .isPresent());
    }
}
