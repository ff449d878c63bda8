package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policydesk.policy.Policy;
import org.policydesk.policy.TriageEntry;
import org.policydesk.policy.TriageState;
import org.policydesk.ui.component.Dates;

/** A policy in the first pass: what it is, what speaks for which decision, and the two decisions. */
final class TriageRow extends Div {
    private static final long serialVersionUID = 1L;

    /** What the reader does with a row. */
    interface Acts {
        void decide(TriageEntry entry, TriageState state);

        /**
         * @param through whether every row from the one last picked is meant (Shift)
         */
        void pick(TriageEntry entry, boolean picked, boolean through);
    }

    private final transient Dates dates;
    private final Element box = new Element("input");
    private final Span decided = new Span();
    private final Button relevant;
    private final Button archive;
    private transient TriageEntry entry;

    TriageRow(TriageEntry entry, Dates dates, Acts acts) {
        this.entry = entry;
        this.dates = dates;
        Policy policy = entry.policy();
        setId("triage-" + policy.id());
        addClassName("triage-row");
        box.setAttribute("type", "checkbox");
        box.setAttribute("id", "pick-" + policy.id());
        box.setAttribute("aria-label", getTranslation("review.triage.pick", policy.title()));
        box.addEventListener(
                        "click",
                        click -> acts.pick(
                                this.entry,
                                click.getEventData().path("element.checked").asBoolean(),
                                click.getEventData().path("event.shiftKey").asBoolean()))
                .addEventData("element.checked")
                .addEventData("event.shiftKey");
        relevant = choice(TriageState.RELEVANT, "relevant", acts);
        archive = choice(TriageState.ARCHIVED, "archive", acts);
        Div choices = new Div(relevant, archive);
        choices.addClassName("triage-choices");
        getElement().appendChild(box);
        add(about(policy), counts(), choices);
        show(entry);
    }

    TriageEntry entry() {
        return entry;
    }

    void show(TriageEntry now) {
        entry = now;
        for (TriageState state : TriageState.values()) {
            setClassName("triage-" + state.name().toLowerCase(Locale.ROOT), state == now.state());
        }
        press(relevant, now.state() == TriageState.RELEVANT);
        press(archive, now.state() == TriageState.ARCHIVED);
        String by = now.by() == null ? getTranslation("policy.system") : now.by();
        decided.setText(
                now.state() == TriageState.UNDECIDED || now.at() == null
                        ? getTranslation("review.triage.open")
                        : getTranslation("review.triage.by", by, dates.moment(now.at())));
    }

    void setPicked(boolean picked) {
        box.setProperty("checked", picked);
        setClassName("triage-picked", picked);
    }

    void setCurrent(boolean current) {
        setClassName("triage-current", current);
        if (current) {
            getElement().setAttribute("aria-current", "true");
            getElement().executeJs("requestAnimationFrame(() => this.scrollIntoView({block: 'nearest'}))");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    private Div about(Policy policy) {
        Anchor title = new Anchor("documents/" + policy.documentId() + "?policy=" + policy.id(), policy.title());
        title.addClassName("triage-title");
        Span particulars = new Span(Stream.of(
                        policy.docNumber(),
                        policy.issuer(),
                        policy.issuedOn() == null ? null : dates.day(policy.issuedOn()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        particulars.addClassName("desk-secondary");
        Div about = new Div(title, particulars);
        about.addClassName("triage-about");
        return about;
    }

    private Div counts() {
        TriageState wanted = entry.suggestion().state();
        Span advice = new Span(getTranslation("review.suggest." + wanted));
        advice.addClassNames("tag", "triage-advice-" + wanted.name().toLowerCase(Locale.ROOT));
        Span ground = new Span(getTranslation(
                "review.ground." + entry.suggestion().ground(),
                entry.suggestion().count()));
        ground.addClassName("triage-ground");
        decided.addClassName("desk-secondary");
        Div line = new Div(advice, ground);
        line.addClassName("triage-suggestion");
        Div counts = new Div(line, decided);
        counts.addClassName("triage-counts");
        return counts;
    }

    private Button choice(TriageState state, String name, Acts acts) {
        // A second press takes the decision back.
        Button button = new Button(
                getTranslation("review.triage." + name),
                click -> acts.decide(entry, entry.state() == state ? TriageState.UNDECIDED : state));
        button.setId(name + "-" + entry.policy().id());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(
                "component.named",
                getTranslation("review.triage." + name),
                entry.policy().title()));
        return button;
    }

    private static void press(Button button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        button.setThemeVariant(ButtonVariant.PRIMARY, pressed);
    }
}
