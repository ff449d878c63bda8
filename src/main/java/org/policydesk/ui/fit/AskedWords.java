package org.policydesk.ui.fit;

import java.util.Collection;
import java.util.stream.Collectors;
import org.policydesk.eligibility.MissingFact;
import org.policydesk.task.Asked;
import org.policydesk.ui.component.Quantities;
import org.policydesk.ui.component.Words;

/** What conditions ask of a company, in words. */
record AskedWords(Words words) {
    /** What is asked for, without asking: 2024 年度营业收入, 是否持有绿色工厂. */
    String name(Asked asked) {
        return switch (asked) {
            case Asked.Condition condition -> condition.question();
            case Asked.Fact(MissingFact fact) ->
                words.say("fit.asked." + fact.type().name(), fact(fact));
        };
    }

    /** The question itself. */
    String question(Asked asked) {
        return switch (asked) {
            case Asked.Condition condition -> condition.question();
            case Asked.Fact(MissingFact fact) ->
                words.say("fit.question." + fact.type().name(), fact(fact));
        };
    }

    /** Several, one after the other. */
    String names(Collection<Asked> asked) {
        return asked.stream().map(this::name).collect(Collectors.joining(words.say("component.reason.listComma")));
    }

    private String fact(MissingFact fact) {
        return new Quantities(words).name(fact);
    }
}
