package org.policydesk.demo;

import java.time.LocalDate;
import java.util.Set;
import org.policydesk.clock.BusinessClock;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.ItemFilter;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Enters and publishes the demo's items as staff would. */
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

    /**
     * Publishes what is out by the business day and is not there yet; members must be there before, since publishing makes their tasks.
     * What only the association could have brought to its end waits until it is over, where it is by the demo's day.
     *
     * @param today the demo's day
     * @return how many there were
     */
    long publishDue(LocalDate today) {
        return new DemoItems(items.blank())
                .all()
                .filter(item -> !item.out().isAfter(clock.today()))
                .filter(item -> clock.today().equals(today) || !isAssociationsAndOverBy(today, item))
                .filter(item -> !isThere(item.entry().content().title()))
                .peek(this::publish)
                .count();
    }

    /** Whether anything came out after the one day, up to the other. */
    boolean isAnyOut(LocalDate after, LocalDate upTo) {
        return new DemoItems(items.blank())
                .all()
                .anyMatch(item -> item.out().isAfter(after) && !item.out().isAfter(upTo));
    }

    boolean isThere(String title) {
        return items.list(new ItemFilter(title, Set.of(), Set.of()), 0, SAME_WORDS).stream()
                .anyMatch(item -> item.title().equals(title));
    }

    /** @return the item's number */
    long publish(DemoItem item) {
        ActionItem created = items.create(item.entry());
        return items.publish(created.id(), created.version()).id();
    }

    private static boolean isAssociationsAndOverBy(LocalDate day, DemoItem item) {
        return item.entry().content().byAssociation()
                && item.entry().content().rule() instanceof DeadlineRule.Fixed fixed
                && fixed.end().isBefore(day);
    }
}
