package org.policydesk.demo;

import java.util.Set;
import org.policydesk.account.SystemUser;
import org.policydesk.clock.BusinessClock;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.ItemFilter;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Enters and publishes the demo's items as staff would have, those that were out by the business day. */
@Component
@Profile("demo")
class DemoPolicies {
    private static final int SAME_WORDS = 20;

    private final ActionItems items;
    private final BusinessClock clock;

    DemoPolicies(ActionItems items, BusinessClock clock) {
        this.items = items;
        this.clock = clock;
    }

    /** Loads what is not there yet; members must be there before, since publishing makes their tasks. */
    void load() {
        SystemUser.run(() -> new DemoItems(items.blank())
                .all()
                .filter(item -> !item.out().isAfter(clock.today()))
                .filter(item -> isNew(item.entry().content().title()))
                .forEach(this::publish));
    }

    private boolean isNew(String title) {
        return items.list(new ItemFilter(title, Set.of(), Set.of()), 0, SAME_WORDS).stream()
                .noneMatch(item -> item.title().equals(title));
    }

    private void publish(DemoItem item) {
        ActionItem created = items.create(item.entry());
        items.publish(created.id(), created.version());
    }
}
