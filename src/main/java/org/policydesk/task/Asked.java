package org.policydesk.task;

import java.util.Optional;
import java.util.stream.Stream;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.eligibility.MissingFact;
import org.policydesk.eligibility.Reason;
import org.policydesk.eligibility.Verdict;

/** Something that conditions ask of a company. Values are equal if one answer answers both. */
public sealed interface Asked {
    /** A fact, with its year where it has one. */
    record Fact(MissingFact fact) implements Asked {}

    /**
     * A condition that only a person can judge.
     *
     * @param question its words, as one of the items puts them
     */
    record Condition(String id, String question) implements Asked {
        @Override
        public boolean equals(Object other) {
            return other instanceof Condition condition && condition.id.equals(id);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    /** What keeps the verdict open; none if it is decided. */
    static Stream<Asked> of(Verdict verdict) {
        return Stream.concat(
                verdict.missingFacts().stream().map(Fact::new),
                verdict.openConfirmations().stream().map(Asked::condition));
    }

    /** What a single undecided criterion waits for. */
    static Stream<Asked> of(Reason undecided) {
        return undecided.criterion() instanceof Criterion.Confirm confirm
                ? Stream.of(condition(confirm))
                : undecided.missing().stream().map(Fact::new);
    }

    /** Whether the company has told it. */
    default boolean isKnown(MemberFacts facts) {
        return answer(facts).isPresent();
    }

    private Optional<?> answer(MemberFacts facts) {
        return switch (this) {
            case Condition condition -> facts.confirmed(condition.id());
            case Fact(MissingFact fact) ->
                switch (fact.type()) {
                    case NUMBER -> {
                        Integer year = fact.fiscalYear();
                        yield facts.number(fact.key(), year == null ? 0 : year);
                    }
                    case TEXT, CODE, DATE -> facts.text(fact.key());
                    case QUALIFICATION -> facts.titles(fact.key());
                    case PRODUCT -> facts.listedProduct(fact.key());
                    case INCIDENT -> facts.incidents(fact.key());
                };
        };
    }

    private static Asked condition(Criterion.Confirm confirm) {
        return new Condition(confirm.id(), confirm.question());
    }
}
