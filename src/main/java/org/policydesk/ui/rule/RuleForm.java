package org.policydesk.ui.rule;

import org.policydesk.deadline.DeadlineRule;

/** The forms that a rule can have, in the order of the choice. */
enum RuleForm {
    FIXED,
    WINDOW,
    ANNUAL,
    PERIODIC,
    WEEKLY,
    RELATIVE,
    LEFT_OPEN,
    VALIDITY,
    LIMIT,
    OPEN;

    static RuleForm of(DeadlineRule rule) {
        return switch (rule) {
            case DeadlineRule.Fixed fixed -> FIXED;
            case DeadlineRule.Window window -> WINDOW;
            case DeadlineRule.Annual annual -> ANNUAL;
            case DeadlineRule.Periodic periodic -> PERIODIC;
            case DeadlineRule.Weekly weekly -> WEEKLY;
            case DeadlineRule.Relative relative -> RELATIVE;
            case DeadlineRule.LeftOpen leftOpen -> LEFT_OPEN;
            case DeadlineRule.Validity validity -> VALIDITY;
            case DeadlineRule.Limit limit -> LIMIT;
            case DeadlineRule.Open open -> OPEN;
        };
    }
}
