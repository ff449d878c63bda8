package org.policydesk.policy;

import java.util.Optional;
import org.policydesk.deadline.InvalidRuleException;

/** What keeps an item from being published as it stands. */
public sealed interface Hindrance {
    /** A field of the item; the field's name is that of {@link InvalidItemException}. */
    record OfItem(String field, InvalidItemException.Reason reason) implements Hindrance {}

    /** A field of its rule. */
    record OfRule(String field, InvalidRuleException.Reason reason) implements Hindrance {}

    /** The first one that is found; empty if it can be published. */
    static Optional<Hindrance> of(ItemEdit edit) {
        try {
            ItemChecks.beforePublishing(edit);
            return Optional.empty();
        } catch (InvalidItemException e) {
            return Optional.of(new OfItem(e.field(), e.reason()));
        } catch (InvalidRuleException e) {
            return Optional.of(new OfRule(e.field(), e.reason()));
        }
    }
}
