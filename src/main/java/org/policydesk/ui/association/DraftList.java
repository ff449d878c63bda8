package org.policydesk.ui.association;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.extraction.Relevance;
import org.policydesk.policy.ActionItem;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.RuleWords;

/** The drafts of a policy by relevance; those of low relevance are folded away until wanted. */
final class DraftList extends Div {
    private static final long serialVersionUID = 1L;

    private final transient RuleWords rules;
    private final transient DraftCard.Acts acts;
    private final List<DraftCard> cards = new ArrayList<>();
    private final Details low = new Details();
    private @Nullable Long current;
    private boolean lowOpen;

    DraftList(RuleWords rules, DraftCard.Acts acts) {
        this.rules = rules;
        this.acts = acts;
        addClassName("draft-list");
        low.setId("low-relevance");
        low.addOpenedChangeListener(change -> lowOpen = change.isOpened());
    }

    void show(List<ActionItem> items) {
        removeAll();
        cards.clear();
        for (Relevance relevance : Relevance.values()) {
            group(
                    relevance,
                    items.stream().filter(i -> i.relevance() == relevance).toList());
        }
        if (items.isEmpty()) {
            add(new EmptyState(
                    getTranslation("policy.review.noDrafts"), getTranslation("policy.review.noDrafts.next")));
        }
    }

    /** Sets the card off; a folded one is unfolded. */
    void select(long itemId) {
        current = itemId;
        for (DraftCard card : cards) {
            boolean chosen = card.item().id() == itemId;
            card.setCurrent(chosen);
            if (chosen && card.item().relevance() == Relevance.LOW) {
                low.setOpened(true);
            }
        }
    }

    Optional<ActionItem> current() {
        Long wanted = current;
        return cards.stream()
                .map(DraftCard::item)
                .filter(item -> wanted != null && item.id() == wanted)
                .findFirst();
    }

    /** The item so many places further in the order shown, if there is one; from the start if none is current. */
    Optional<ActionItem> neighbour(int step) {
        List<ActionItem> shown = cards.stream().map(DraftCard::item).toList();
        int at = current().map(shown::indexOf).orElse(step > 0 ? -1 : shown.size()) + step;
        return at >= 0 && at < shown.size() ? Optional.of(shown.get(at)) : Optional.empty();
    }

    private void group(Relevance relevance, List<ActionItem> items) {
        if (items.isEmpty()) {
            return;
        }
        List<DraftCard> group =
                items.stream().map(item -> new DraftCard(item, rules, acts)).toList();
        cards.addAll(group);
        String title = getTranslation("policy.review.group." + relevance, items.size());
        if (relevance == Relevance.LOW) {
            low.removeAll();
            low.setSummaryText(title);
            low.setOpened(lowOpen);
            group.forEach(low::add);
            add(low);
        } else {
            add(new H2(title));
            group.forEach(this::add);
        }
    }
}
