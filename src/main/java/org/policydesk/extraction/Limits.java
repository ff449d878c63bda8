package org.policydesk.extraction;

import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Direction;

/** What bars, limits or benefits holds for a time; nobody has to do anything by its end. */
final class Limits {
    private Limits() {}

    /** The rule of an item that asks nothing: its days or its length as a limit, whatever else as it was read. */
    static DeadlineRule asLimit(DeadlineRule rule) {
        return switch (rule) {
            case DeadlineRule.Fixed fixed -> new DeadlineRule.Limit(null, fixed.end(), null, null);
            case DeadlineRule.Window window -> new DeadlineRule.Limit(window.start(), window.end(), null, null);
            case DeadlineRule.Relative relative
            when relative.direction() == Direction.AFTER ->
                new DeadlineRule.Limit(null, null, relative.span(), relative.trigger());
            default -> rule;
        };
    }
}
