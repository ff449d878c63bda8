package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.extraction.Relevance;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemState;
import org.policydesk.policy.MergeOffer;
import org.policydesk.policy.Redraft;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.RuleWords;

/** The drafts of a policy by relevance; those of low relevance are folded away until wanted. */
final class DraftList extends Div {
    private static final long serialVersionUID = 1L;

    private final transient RuleWords rules;
    private final transient DraftCard.Acts acts;
    private final List<DraftCard> cards = new ArrayList<>();
    private final Details low = new Details();
    private final Set<Long> picked = new LinkedHashSet<>();
    private final Button merge = new Button();
    private final Button rejectLow = new Button(getTranslation("review.low"));
    private @Nullable Long current;
    private boolean lowOpen;

    /**
     * @param mergePicked puts the picked ones together
     * @param rejectAllLow rejects those of little relevance
     */
    DraftList(RuleWords rules, DraftCard.Acts acts, Runnable mergePicked, Runnable rejectAllLow) {
        this.rules = rules;
        this.acts = acts;
        addClassName("draft-list");
        merge.setId("merge-picked");
        merge.addClassName("merge-picked");
        merge.addClickListener(click -> mergePicked.run());
        rejectLow.setId("reject-low");
        rejectLow.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        rejectLow.addClickListener(click -> rejectAllLow.run());
        low.setId("low-relevance");
        low.addOpenedChangeListener(change -> lowOpen = change.isOpened());
    }

    void show(List<ActionItem> items, List<Redraft> redrafts) {
        removeAll();
        cards.clear();
        picked.retainAll(items.stream().map(ActionItem::id).toList());
        Map<Long, List<Redraft>> by = redrafts.stream().collect(Collectors.groupingBy(Redraft::itemId));
        Map<Long, List<MergeOffer>> offers = MergeOffer.in(items).stream()
                .collect(Collectors.groupingBy(offer -> offer.other().id()));
        add(merge);
        for (Relevance relevance : Relevance.values()) {
            group(
                    relevance,
                    items.stream().filter(i -> i.relevance() == relevance).toList(),
                    by,
                    offers);
        }
        cards.forEach(card -> card.setPicked(picked.contains(card.item().id())));
        showMerging();
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

    /** The next one in that state behind the current one, or else the first; none but the current one counts for nothing. */
    Optional<ActionItem> next(ItemState state) {
        List<ActionItem> shown = cards.stream().map(DraftCard::item).toList();
        int at = current().map(shown::indexOf).orElse(-1);
        List<ActionItem> order = new ArrayList<>(shown.subList(at + 1, shown.size()));
        order.addAll(shown.subList(0, Math.max(0, at)));
        return order.stream().filter(item -> item.state() == state).findFirst();
    }

    void pick(ActionItem item, boolean pick) {
        if (pick) {
            picked.add(item.id());
        } else {
            picked.remove(item.id());
        }
        cards.stream().filter(card -> card.item().id() == item.id()).forEach(card -> card.setPicked(pick));
        showMerging();
    }

    boolean isPicked(ActionItem item) {
        return picked.contains(item.id());
    }

    /** The drafts of little relevance. */
    List<ActionItem> waitingLow() {
        return cards.stream()
                .map(DraftCard::item)
                .filter(item -> item.relevance() == Relevance.LOW && item.state() == ItemState.DRAFT)
                .toList();
    }

    /** The numbers of the items shown. */
    Set<Long> ids() {
        return cards.stream().map(card -> card.item().id()).collect(Collectors.toSet());
    }

    List<ActionItem> picked() {
        return cards.stream().map(DraftCard::item).filter(this::isPicked).toList();
    }

    void pickNone() {
        picked.clear();
        cards.forEach(card -> card.setPicked(false));
        showMerging();
    }

    private void showMerging() {
        merge.setVisible(picked.size() > 1);
        merge.setText(getTranslation("review.merge.picked", picked.size()));
    }

    private void group(
            Relevance relevance,
            List<ActionItem> items,
            Map<Long, List<Redraft>> redrafts,
            Map<Long, List<MergeOffer>> offers) {
        if (items.isEmpty()) {
            return;
        }
        List<DraftCard> group = items.stream()
                .map(item -> new DraftCard(
                        item,
                        redrafts.getOrDefault(item.id(), List.of()),
                        offers.getOrDefault(item.id(), List.of()),
                        rules,
                        acts))
                .toList();
        cards.addAll(group);
        String title = getTranslation("policy.review.group." + relevance, items.size());
        if (relevance == Relevance.LOW) {
            low.removeAll();
            low.setSummaryText(title);
            low.setOpened(lowOpen);
            group.forEach(low::add);
            add(low, rejectLow);
            rejectLow.setVisible(!waitingLow().isEmpty());
        } else {
            add(new H2(title));
            group.forEach(this::add);
        }
    }
}
