package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Outcome;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.Hindrance;
import org.policydesk.task.MatchCounts;
import org.policydesk.ui.component.RuleWords;
import org.policydesk.ui.component.Words;

/** An accepted item before it is published: who would get it, and what is still in the way. */
final class PublishRow extends Div {
    private static final long serialVersionUID = 1L;

    private final transient ActionItem item;
    private final transient MatchCounts counts;
    private final transient @Nullable Hindrance hindrance;
    private final Checkbox chosen = new Checkbox();
    private final Div note = new Div();

    PublishRow(
            ActionItem item,
            MatchCounts counts,
            @Nullable Hindrance hindrance,
            RuleWords rules,
            Runnable changed,
            Consumer<ActionItem> amend) {
        this.item = item;
        this.counts = counts;
        this.hindrance = hindrance;
        setId("publish-" + item.id());
        addClassName("publish-row");
        chosen.setId("choose-" + item.id());
        chosen.setAriaLabel(getTranslation("review.triage.pick", item.title()));
        chosen.setValue(hindrance == null);
        chosen.setEnabled(hindrance == null);
        chosen.addValueChangeListener(change -> changed.run());
        note.addClassName("publish-note");
        add(chosen, about(rules), figures(), note);
        if (hindrance != null) {
            blocked(new Hindrances(Words.of(this)).say(hindrance), amend);
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

    void choose(boolean choose) {
        if (hindrance == null) {
            chosen.setValue(choose);
        }
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

    private void blocked(String reason, Consumer<ActionItem> amend) {
        addClassName("publish-blocked");
        Button mend = new Button(getTranslation("review.publish.mend"), click -> amend.accept(item));
        mend.setId("mend-" + item.id());
        mend.addThemeVariants(ButtonVariant.SMALL);
        mend.setAriaLabel(getTranslation("review.publish.mend") + "：" + item.title());
        note.add(new Span(reason), mend);
    }

    private Div about(RuleWords rules) {
        Anchor title = new Anchor("items/" + item.id(), item.title());
        title.addClassName("triage-title");
        Span date = new Span(rules.line(item.rule()));
        Span policy = new Span(item.policyTitle());
        policy.addClassNames("desk-secondary", "publish-policy");
        Div about = new Div(title, date, policy);
        about.addClassName("triage-about");
        return about;
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
