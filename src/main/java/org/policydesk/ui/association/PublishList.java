package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
    private final transient Runnable changed;
    private final transient Consumer<ActionItem> amend;
    private final Map<Long, PublishRow> rows = new LinkedHashMap<>();

    /**
     * @param changed runs when other items are chosen
     * @param amend opens an item that is hindered
     */
    PublishList(RuleWords rules, Runnable changed, Consumer<ActionItem> amend) {
        this.rules = rules;
        this.changed = changed;
        this.amend = amend;
        addClassName("publish-list");
        setId("publish-list");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("review.publish.list"));
    }

    /**
     * Shows these, all chosen that can be published.
     *
     * @param waiting the numbers of those that wait for a second person
     */
    void show(List<ActionItem> items, Map<Long, MatchCounts> counts, Set<Long> waiting) {
        rows.clear();
        removeAll();
        for (ActionItem item : items) {
            PublishRow row = new PublishRow(
                    item,
                    counts.getOrDefault(item.id(), new MatchCounts(Map.of(), Set.of())),
                    Hindrance.of(ItemEdit.of(item)).orElse(null),
                    rules,
                    changed,
                    amend);
            if (waiting.contains(item.id())) {
                row.done(getTranslation("review.publish.waits"));
            }
            rows.put(item.id(), row);
            add(row);
        }
        if (items.isEmpty()) {
            add(new EmptyState(getTranslation("review.publish.empty"), getTranslation("review.publish.empty.next")));
        }
    }

    Optional<PublishRow> row(long itemId) {
        return Optional.ofNullable(rows.get(itemId));
    }

    int size() {
        return rows.size();
    }

    void chooseAll(boolean choose) {
        rows.values().forEach(row -> row.choose(choose));
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
