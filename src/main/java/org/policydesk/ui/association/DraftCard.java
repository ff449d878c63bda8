package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemState;
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
    }

    private final transient ActionItem item;
    private final Button accept;

    DraftCard(ActionItem item, RuleWords rules, Acts acts) {
        this.item = item;
        accept = button("accept", () -> acts.accept(item));
        setId("draft-" + item.id());
        addClassNames(
                "draft-card",
                "draft-" + item.state().name().toLowerCase(Locale.ROOT),
                "draft-" + item.relevance().name().toLowerCase(Locale.ROOT));
        add(line("draft-title", item.title()), line("draft-date", rules.line(item.rule())), tags());
        terms();
        add(actions(acts));
        addClickListener(click -> acts.choose(item));
    }

    ActionItem item() {
        return item;
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
        button.setAriaLabel(getTranslation("policy.act." + act) + "：" + item.title());
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
