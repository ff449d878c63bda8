package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.Hindrance;
import org.policydesk.policy.ItemEdit;
import org.policydesk.task.MatchCounts;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.RuleWords;

/** The accepted items of a compilation, of which the reader chooses those to publish. */
final class PublishList extends Div {
    private static final long serialVersionUID = 1L;

    private final transient RuleWords rules;
    private final transient PublishRow.Acts acts;
    private final String whereFrom;
    private final Map<Long, PublishRow> rows = new LinkedHashMap<>();

    /**
     * @param whereFrom the key of the text that says, where there are none, where they come from
     */
    PublishList(RuleWords rules, PublishRow.Acts acts, String whereFrom) {
        this.rules = rules;
        this.acts = acts;
        this.whereFrom = whereFrom;
        addClassName("publish-list");
        setId("publish-list");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("review.publish.list"));
    }

    /**
     * Shows these, all chosen that can be published, unless the reader chose otherwise before or has to decide on it first.
     *
     * @param waiting the numbers of those that wait for a second person
     * @param doubts what is not certain of them, by number; of most nothing is said
     */
    void show(List<ActionItem> items, Map<Long, MatchCounts> counts, Set<Long> waiting, Map<Long, String> doubts) {
        Map<Long, PublishRow> before = new HashMap<>(rows);
        rows.clear();
        removeAll();
        for (ActionItem item : items) {
            PublishRow row = new PublishRow(
                    item,
                    counts.getOrDefault(item.id(), new MatchCounts(Map.of(), Set.of())),
                    Hindrance.of(ItemEdit.of(item)).orElse(null),
                    rules,
                    acts);
            Optional.ofNullable(doubts.get(item.id())).ifPresent(row::doubtful);
            if (waiting.contains(item.id())) {
                row.done(getTranslation("review.publish.waits"));
            }
            Optional.ofNullable(before.get(item.id()))
                    .filter(old -> old.asksForDecision() == row.asksForDecision())
                    .map(PublishRow::choice)
                    .ifPresent(row::choose);
            rows.put(item.id(), row);
            add(row);
        }
        if (items.isEmpty()) {
            add(new EmptyState(getTranslation("review.publish.empty"), getTranslation(whereFrom)));
        }
    }

    Optional<PublishRow> row(long itemId) {
        return Optional.ofNullable(rows.get(itemId));
    }

    int size() {
        return rows.size();
    }

    /** Chooses all or none; what has to be decided on by itself is left to be chosen by itself, and chosen stays so. */
    void chooseAll(boolean choose) {
        rows.values().stream().filter(row -> !choose || !row.asksForDecision()).forEach(row -> row.choose(choose));
    }

    List<PublishRow> chosen() {
        return rows.values().stream().filter(PublishRow::isChosen).toList();
    }

    /** How many tasks the chosen ones make, as far as can be said beforehand. */
    int tasks() {
        return chosen().stream().mapToInt(row -> row.counts().owners().size()).sum();
    }

    /** How many companies get one or more of them. */
    int members() {
        Set<Long> members = new HashSet<>();
        chosen().forEach(row -> members.addAll(row.counts().owners()));
        return members.size();
    }
}
