package org.policydesk.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;
import org.policydesk.extraction.Asked;
import org.policydesk.extraction.Terms;

/** Turns the terms that the extraction found into what is kept with a draft, and its conditions into one tree to begin with. */
final class DraftTerms {
    private static final int LONGEST_QUESTION = 500;
    private static final String ONE_LIST = "";

    private DraftTerms() {}

    static FoundTerms of(Terms terms) {
        return new FoundTerms(
                terms.conditions().stream()
                        .map(one -> new FoundTerms.Condition(one.list(), one.text(), one.criterion()))
                        .toList(),
                terms.quota(),
                terms.consequence(),
                terms.contact());
    }

    /** All conditions of a list; of several lists any one. What no fact says is asked; null when there are no conditions. */
    static @Nullable Criterion criterion(FoundTerms terms) {
        Map<String, List<Criterion>> lists = new LinkedHashMap<>();
        for (FoundTerms.Condition condition : terms.conditions()) {
            String list = condition.list() == null ? ONE_LIST : condition.list();
            lists.computeIfAbsent(list, key -> new ArrayList<>()).add(criterion(condition));
        }
        List<Criterion> own = lists.remove(ONE_LIST);
        List<Criterion> all = new ArrayList<>(own == null ? List.of() : own);
        List<Criterion> alternatives = lists.values().stream()
                .map(one -> (Criterion) new Criterion.All(one))
                .toList();
        if (!alternatives.isEmpty()) {
            all.add(alternatives.size() == 1 ? alternatives.getFirst() : new Criterion.Any(alternatives));
        }
        return all.isEmpty() ? null : new Criterion.All(all);
    }

    private static Criterion criterion(FoundTerms.Condition condition) {
        Criterion read = condition.criterion();
        if (read != null) {
            return read;
        }
        String words = condition.text();
        Criterion.Confirm asked = Asked.of(words);
        return new Criterion.Confirm(asked.id(), words.substring(0, Math.min(words.length(), LONGEST_QUESTION)));
    }
}
