package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Outcome;
import org.policydesk.extraction.Nature;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.Hindrance;
import org.policydesk.task.MatchCounts;
import org.policydesk.ui.component.RuleWords;
import org.policydesk.ui.component.Words;

/** An accepted item before it is published: who would get it, and what is still in the way. */
final class PublishRow extends Div {
    private static final long serialVersionUID = 1L;

    /** What the reader does with a row. */
    interface Acts {
        /** Others are chosen. */
        void changed();

        /** Opens an item that is hindered. */
        void amend(ActionItem item);

        /** Gives it another nature, of which its rule is no hindrance. */
        void become(ActionItem item, Nature nature);
    }

    private final transient ActionItem item;
    private final transient MatchCounts counts;
    private final transient @Nullable Hindrance hindrance;
    private final Checkbox chosen = new Checkbox();
    private final Div about = new Div();
    private final Div note = new Div();

    PublishRow(ActionItem item, MatchCounts counts, @Nullable Hindrance hindrance, RuleWords rules, Acts acts) {
        this.item = item;
        this.counts = counts;
        this.hindrance = hindrance;
        setId("publish-" + item.id());
        addClassName("publish-row");
        chosen.setId("choose-" + item.id());
        chosen.setAriaLabel(getTranslation("review.triage.pick", item.title()));
        chosen.setValue(hindrance == null && !FindingLines.asksForDecision(item));
        chosen.setEnabled(hindrance == null);
        chosen.addValueChangeListener(change -> acts.changed());
        note.addClassName("publish-note");
        describe(rules);
        FindingLines findings = new FindingLines(item);
        findings.setId("finding-" + item.id());
        about.add(findings);
        add(chosen, about, figures(), note);
        if (hindrance == null && FindingLines.asksForDecision(item)) {
            note.add(
                    become(Nature.UPSTREAM, acts),
                    button("mend-", getTranslation("review.publish.mend"), () -> acts.amend(item)));
        } else if (hindrance != null) {
            blocked(new Hindrances(Words.of(this)).say(hindrance), hindrance, acts);
        } else if (counts.owners().isEmpty()) {
            note.setText(getTranslation("review.publish.noTasks." + item.nature()));
        }
    }

    ActionItem item() {
        return item;
    }

    MatchCounts counts() {
        return counts;
    }

    boolean isChosen() {
        return chosen.getValue() && chosen.isEnabled();
    }

    /** What the reader chose of it; null where nothing can be chosen. */
    @Nullable
    Boolean choice() {
        return chosen.isEnabled() ? chosen.getValue() : null;
    }

    /** Whether the reader has to choose it by itself. */
    boolean asksForDecision() {
        return FindingLines.asksForDecision(item);
    }

    void choose(boolean choose) {
        if (hindrance == null) {
            chosen.setValue(choose);
        }
    }

    /** Something of it is not certain, which is for the reader to check first. */
    void doubtful(String doubt) {
        Span said = new Span(getTranslation("catalogue.doubt", doubt));
        said.addClassName("listing-doubt");
        said.setId("doubt-" + item.id());
        about.add(said);
    }

    /** It was refused: why, in words. */
    void failed(String reason) {
        setClassName("publish-failed", true);
        note.removeAll();
        note.getElement().setAttribute("role", "alert");
        note.setText(reason);
    }

    /** It is done with: published, or handed to a second person. */
    void done(String said) {
        setClassName("publish-done", true);
        chosen.setValue(false);
        chosen.setEnabled(false);
        note.setText(said);
    }

    private void blocked(String reason, Hindrance why, Acts acts) {
        addClassName("publish-blocked");
        note.add(new Span(reason));
        natures(why).forEach(nature -> note.add(become(nature, acts)));
        note.add(button("mend-", getTranslation("review.publish.mend"), () -> acts.amend(item)));
    }

    private Button become(Nature nature, Acts acts) {
        return button(
                "become-" + nature.name().toLowerCase(Locale.ROOT) + "-",
                getTranslation("review.publish.become", getTranslation("policy.nature." + nature)),
                () -> acts.become(item, nature));
    }

    /** A rule without a date keeps only a task from being published. */
    private static List<Nature> natures(Hindrance why) {
        if (!(why instanceof Hindrance.OfItem of)) {
            return List.of();
        }
        return switch (of.reason()) {
            case WAITS_FOR_EVENT -> List.of(Nature.STANDING_DUTY, Nature.NOTICE);
            case NO_DATE -> List.of(Nature.WATCH, Nature.NOTICE);
            default -> List.of();
        };
    }

    private Button button(String id, String words, Runnable work) {
        Button button = new Button(words, click -> work.run());
        button.setId(id + item.id());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("component.named", words, item.title()));
        return button;
    }

    private void describe(RuleWords rules) {
        Anchor title = new Anchor("items/" + item.id(), item.title());
        title.addClassName("triage-title");
        Span date = new Span(rules.line(item.rule()));
        Span policy = new Span(item.policyTitle());
        policy.addClassNames("desk-secondary", "publish-policy");
        about.add(title, date, policy);
        about.addClassName("triage-about");
    }

    private Div figures() {
        Div figures = new Div();
        figures.addClassName("publish-figures");
        for (Outcome outcome : Outcome.values()) {
            Span figure = new Span(getTranslation("component.outcome." + outcome) + " " + counts.of(outcome));
            figure.addClassNames("publish-figure", counts.of(outcome) == 0 ? "desk-secondary" : "publish-some");
            figures.add(figure);
        }
        Span tasks =
                new Span(getTranslation("review.publish.tasks", counts.owners().size()));
        tasks.addClassName("publish-tasks");
        figures.add(tasks);
        return figures;
    }
}
