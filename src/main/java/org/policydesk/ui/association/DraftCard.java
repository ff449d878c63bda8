package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemState;
import org.policydesk.policy.MergeOffer;
import org.policydesk.policy.Redraft;
import org.policydesk.ui.component.RuleWords;

/** A draft in short, with what can be done to it. */
final class DraftCard extends Div {
    private static final long serialVersionUID = 1L;

    /** What the reader does with a card; each gets the item as the card shows it. */
    interface Acts {
        void choose(ActionItem item);

        void accept(ActionItem item);

        void reject(ActionItem item);

        void restore(ActionItem item);

        void edit(ActionItem item);

        void split(ActionItem item);

        /** Marks it for merging, or not any more. */
        void pick(ActionItem item, boolean picked);

        void undo(Redraft redraft);

        /** Puts two together that look like one. */
        void merge(MergeOffer offer);
    }

    private final transient ActionItem item;
    private final Button accept;
    private final Element box = new Element("input");

    DraftCard(ActionItem item, List<Redraft> redrafts, List<MergeOffer> offers, RuleWords rules, Acts acts) {
        this.item = item;
        accept = button("accept", () -> acts.accept(item));
        setId("draft-" + item.id());
        addClassNames(
                "draft-card",
                "draft-" + item.state().name().toLowerCase(Locale.ROOT),
                "draft-" + item.relevance().name().toLowerCase(Locale.ROOT));
        add(head(acts), line("draft-date", rules.line(item.rule())), tags());
        add(new FindingLines(item));
        offers.forEach(offer -> add(offer(offer, acts)));
        terms();
        redrafts.forEach(redraft -> add(provenance(redraft, acts)));
        add(actions(acts));
        addClickListener(click -> acts.choose(item));
    }

    ActionItem item() {
        return item;
    }

    void setPicked(boolean picked) {
        box.setProperty("checked", picked);
        setClassName("draft-picked", picked);
    }

    void setCurrent(boolean current) {
        setClassName("draft-current", current);
        accept.setThemeVariant(ButtonVariant.PRIMARY, current);
        if (current) {
            getElement().setAttribute("aria-current", "true");
            getElement().executeJs("requestAnimationFrame(() => this.scrollIntoView({block: 'nearest'}))");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    private Div head(Acts acts) {
        Div head = new Div();
        head.addClassName("draft-head");
        if (isOpen()) {
            box.setAttribute("type", "checkbox");
            box.setAttribute("id", "merge-" + item.id());
            box.setAttribute("aria-label", getTranslation("review.merge.pick", item.title()));
            box.addEventListener(
                            "click",
                            click -> acts.pick(
                                    item,
                                    click.getEventData().path("element.checked").asBoolean()))
                    .addEventData("element.checked")
                    .stopPropagation();
            head.getElement().appendChild(box);
        }
        head.add(line("draft-title", item.title()));
        return head;
    }

    private Div offer(MergeOffer offer, Acts acts) {
        Button merge = new Button(getTranslation("review.offer.merge"), click -> acts.merge(offer));
        merge.setId("offer-" + item.id());
        merge.setAriaLabel(getTranslation("component.named", getTranslation("review.offer.merge"), item.title()));
        merge.addThemeVariants(ButtonVariant.SMALL);
        Span words = new Span(
                getTranslation("review.offer." + offer.why(), offer.kept().title()));
        words.addClassName("finding");
        Div line = new Div(words, merge);
        line.addClassName("draft-provenance");
        return line;
    }

    private Div provenance(Redraft redraft, Acts acts) {
        Button undo = new Button(getTranslation("component.undo"), click -> acts.undo(redraft));
        undo.setId("undo-redraft-" + redraft.id());
        undo.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        Span words = new Span(getTranslation(
                "review.redraft." + redraft.kind(), redraft.partIds().size() + 1));
        words.addClassName("desk-secondary");
        Div line = new Div(words, undo);
        line.addClassName("draft-provenance");
        return line;
    }

    private boolean isOpen() {
        return item.state() == ItemState.DRAFT || item.state() == ItemState.ACCEPTED;
    }

    private void terms() {
        if (!item.terms().none()) {
            TermsLines lines = new TermsLines(item.terms());
            Details details = new Details(lines.summary(item.terms()), lines);
            details.addClassName("draft-terms");
            add(details);
        }
    }

    private Div tags() {
        Div tags = new Div(
                tag(getTranslation("policy.state." + item.state()), "tag-state"),
                tag(getTranslation("policy.nature." + item.nature()), "tag-nature"),
                tag(getTranslation("policy.kind." + item.kind()), "tag-kind"),
                tag(actors(), "tag-actor"),
                tag(getTranslation("policy.relevance." + item.relevance()), "tag-relevance"));
        if (item.repeats() != null) {
            tags.add(tag(getTranslation("found.repeats"), "tag-repeats"));
        }
        if (item.state() == ItemState.REJECTED && item.rejectedBecause() != null) {
            tags.add(tag(item.rejectedBecause(), "tag-reason"));
        }
        tags.addClassName("draft-tags");
        return tags;
    }

    private String actors() {
        return item.actors().stream()
                .sorted()
                .map(actor -> getTranslation("policy.actor." + actor))
                .collect(Collectors.joining(getTranslation("component.list.separator")));
    }

    private Div actions(Acts acts) {
        Div actions = new Div();
        actions.addClassName("draft-actions");
        if (item.state() == ItemState.DRAFT) {
            actions.add(accept);
            actions.add(quiet("reject", () -> acts.reject(item)));
        } else if (item.state() == ItemState.ACCEPTED || item.state() == ItemState.REJECTED) {
            actions.add(quiet("restore", () -> acts.restore(item)));
        }
        actions.add(quiet("edit", () -> acts.edit(item)));
        if (isOpen() && !item.sentence().isEmpty()) {
            actions.add(quiet("split", () -> acts.split(item)));
        }
        return actions;
    }

    private Button quiet(String act, Runnable work) {
        Button button = button(act, work);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Button button(String act, Runnable work) {
        Button button = new Button(getTranslation("policy.act." + act), click -> work.run());
        button.setId(act + "-" + item.id());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("component.named", getTranslation("policy.act." + act), item.title()));
        return button;
    }

    private static Span tag(String text, String className) {
        Span tag = new Span(text);
        tag.addClassNames("tag", className);
        return tag;
    }

    private static Div line(String className, String text) {
        Div line = new Div(text);
        line.addClassName(className);
        return line;
    }
}
