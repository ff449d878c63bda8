package org.policydesk.ui.association;

import org.policydesk.deadline.InvalidRuleException;
import org.policydesk.policy.Hindrance;
import org.policydesk.ui.component.Words;
import org.policydesk.ui.rule.RuleProblem;

/** What keeps an item from being published, in the reader's language: what is missing and what to do. */
record Hindrances(Words words) {
    String say(Hindrance hindrance) {
        return switch (hindrance) {
            case Hindrance.OfItem of ->
                words.say("review.hindrance." + of.reason(), words.say("policy.field." + of.field()));
            case Hindrance.OfRule of -> new RuleProblem(words).say(new InvalidRuleException(of.field(), of.reason()));
        };
    }
}
