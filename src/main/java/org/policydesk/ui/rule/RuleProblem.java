package org.policydesk.ui.rule;

import java.util.Set;
import org.policydesk.deadline.InvalidRuleException;
import org.policydesk.ui.component.Words;

/**
 * What is wrong with a rule, in the reader's language: which field, what is wrong with it, what to do. Immutable.
 *
 * @param words the reader's language
 */
public record RuleProblem(Words words) {
    /** Where the field's own text says more than the reason's. */
    static final Set<String> PARTICULAR = Set.of(
            "dayOfPeriod.OUT_OF_RANGE",
            "opensOn.OUT_OF_RANGE",
            "monthOfPeriod.OUT_OF_RANGE",
            "within.OUT_OF_RANGE",
            "course.MISSING",
            "trigger.MISSING",
            "trigger.UNKNOWN",
            "cutOff.OUT_OF_RANGE",
            "opensAt.OUT_OF_RANGE",
            "event.UNKNOWN",
            "dates.NO_SUCH_DAY",
            "earlier.NO_SUCH_DAY",
            "span.NOT_POSITIVE");

    /** With the field's usual name, for a place away from the form. */
    public String say(InvalidRuleException problem) {
        return say(problem, words.say("rule.field." + problem.field()));
    }

    /**
     * For a place at the field.
     *
     * @param label the field's name as the form shows it
     */
    public String say(InvalidRuleException problem, String label) {
        String particular = problem.field() + "." + problem.reason().name();
        String key =
                PARTICULAR.contains(particular) ? particular : problem.reason().name();
        return words.say("rule.invalid." + key, label);
    }
}
