package org.policydesk.demo;

import java.util.List;
import java.util.Set;
import org.policydesk.account.SystemUser;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.ItemFilter;
import org.policydesk.policy.programme.Editions;
import org.policydesk.policy.programme.Programmes;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes a programme of the demo's insurance item, whose next round can then be expected. */
@Component
@Profile("demo")
class DemoProgrammes {
    private static final String ITEM = "首台（套）保险补偿资格申报";
    private static final String NAME = "首台（套）重大技术装备保险补偿";

    private final ActionItems items;
    private final Programmes programmes;
    private final Editions editions;

    DemoProgrammes(ActionItems items, Programmes programmes, Editions editions) {
        this.items = items;
        this.programmes = programmes;
        this.editions = editions;
    }

    /** Nothing where the item is not out yet, or is a round already. */
    void load() {
        SystemUser.run(() -> items.list(new ItemFilter(ITEM, Set.of(), Set.of()), 0, 1).stream()
                .map(ActionItem::policyId)
                .filter(policy -> programmes.ofPolicy(policy).isEmpty())
                .forEach(policy -> editions.create(NAME, List.of(policy))));
    }
}
