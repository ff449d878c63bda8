package org.policydesk.task;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.eligibility.FactType;

/** Which title of the dictionary a rule on the validity of titles speaks of, by the words of its text. */
final class CoveredTitle {
    private static final String MARKS = "[\\s“”\"「」（）()]";

    private CoveredTitle() {}

    /** The title with the longest name in the rule's words, else in the item's; empty if neither names one. */
    static Optional<String> of(String ruleWords, String itemTitle) {
        return Stream.of(ruleWords, itemTitle)
                .flatMap(words -> named(words.replaceAll(MARKS, "")).stream())
                .findFirst();
    }

    private static Optional<String> named(String words) {
        return FactDictionary.standard().ofType(FactType.QUALIFICATION).stream()
                .filter(title -> words.contains(title.zh().replaceAll(MARKS, "")))
                .max(Comparator.comparingInt(title -> title.zh().length()))
                .map(FactDefinition::key);
    }
}
