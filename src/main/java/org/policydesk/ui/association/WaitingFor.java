package org.policydesk.ui.association;

import org.policydesk.deadline.DeadlineRule;

/** What a rule without a date of its own waits for. */
final class WaitingFor {
    private WaitingFor() {}

    /** Whether it would give a date if its event happened. */
    static boolean waits(DeadlineRule rule) {
        return rule instanceof DeadlineRule.Relative
                || rule instanceof DeadlineRule.Validity
                || rule instanceof DeadlineRule.LeftOpen leftOpen && leftOpen.set() != null;
    }

    static String questionKey(DeadlineRule rule) {
        return rule instanceof DeadlineRule.Validity ? "policy.dates.suppose.of" : "policy.dates.suppose";
    }

    /** Why it makes no task now. */
    static String noDateKey(DeadlineRule rule) {
        return switch (rule) {
            case DeadlineRule.Relative relative -> "policy.dates.event";
            case DeadlineRule.Validity validity -> "policy.dates.event";
            case DeadlineRule.LeftOpen leftOpen -> leftOpen.set() == null ? "policy.dates.set" : "policy.dates.event";
            case DeadlineRule.Limit limit -> "policy.dates.notice";
            case DeadlineRule.Open open -> "policy.dates.open";
            case DeadlineRule.Window window -> window.end() == null ? "policy.dates.open" : "policy.dates.past";
            case DeadlineRule.Periodic periodic -> "policy.dates.past";
            case DeadlineRule.Fixed fixed -> "policy.dates.past";
            case DeadlineRule.Annual annual -> "policy.dates.past";
            case DeadlineRule.Weekly weekly -> "policy.dates.past";
        };
    }
}
