package org.policydesk.ui.association;

import org.policydesk.deadline.DeadlineRule;

/** The forms that a rule can have, in the order of the choice. */
enum RuleForm {
    FIXED,
    WINDOW,
    ANNUAL,
    PERIODIC,
    RELATIVE,
    VALIDITY,
    OPEN;

    static RuleForm of(DeadlineRule rule) {
        return switch (rule) {
            case DeadlineRule.Fixed fixed -> FIXED;
            case DeadlineRule.Window window -> WINDOW;
            case DeadlineRule.Annual annual -> ANNUAL;
            case DeadlineRule.Periodic periodic -> PERIODIC;
            case DeadlineRule.Relative relative -> RELATIVE;
            case DeadlineRule.Validity validity -> VALIDITY;
            case DeadlineRule.LeftOpen leftOpen -> OPEN;
            case DeadlineRule.Limit limit -> OPEN;
            case DeadlineRule.Open open -> OPEN;
        };
    }
}
