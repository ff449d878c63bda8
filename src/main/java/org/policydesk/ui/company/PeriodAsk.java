package org.policydesk.ui.company;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.policydesk.deadline.InvalidRuleException;
import org.policydesk.deadline.TollingStep;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskRefusedException;
import org.policydesk.ui.component.AskDialog;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.Words;
import org.policydesk.ui.rule.RuleProblem;

/** Asks for one step on a task's period and shows the date that it gives before it is taken. */
final class PeriodAsk {
    private static final int LONGEST = 2000;
    private static final int LONGEST_SOURCE = 200;

    private final Scene scene;
    private final PeriodAct act;
    private final PeriodFields fields;
    private final TextArea reason;
    private final TextField source;
    private final Paragraph outcome = new Paragraph();

    PeriodAsk(Scene scene, PeriodAct act) {
        this.scene = scene;
        this.act = act;
        this.fields = new PeriodFields(scene, act);
        this.reason = new TextArea(scene.say("company.period.reason"));
        this.source = new TextField(scene.say("company.period.source"));
        reason.setId("period-reason");
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        source.setId("period-source");
        source.setMaxLength(LONGEST_SOURCE);
        source.setHelperText(scene.say("company.period.source.help"));
        outcome.setId("period-outcome");
        outcome.addClassName("period-outcome");
        outcome.getElement().setAttribute("role", "status");
        fields.onChange(this::preview);
    }

    void open() {
        preview();
        String verb = scene.say("company.period." + act.name());
        new AskDialog(
                        verb + scene.say("company.colon") + scene.card().title(),
                        scene.say("company.period.what." + act.name()))
                .with(fields, outcome, reason, source)
                .asking(verb, "period-confirm", this::take)
                .open();
    }

    /** Nothing is told to be missing before somebody wants to save. */
    private void preview() {
        fields.calm();
        outcome.removeClassName("period-wrong");
        try {
            TollingStep step = fields.read(reason.getValue().isBlank() ? "…" : reason.getValue());
            outcome.setText(new PeriodWords(Words.of(scene.page()), scene.dates())
                    .outcome(scene.periods().preview(scene.card().id(), step), step));
        } catch (InvalidRuleException e) {
            boolean missing = e.reason() == InvalidRuleException.Reason.MISSING;
            outcome.setText(scene.say("company.period.later"));
            if (!missing) {
                tell(e);
            }
        } catch (TaskRefusedException e) {
            outcome.setText(scene.say("company.period.later"));
            fields.showAtDay(scene.say(e.key()));
        }
    }

    private boolean take() {
        boolean reasoned = !reason.getValue().isBlank();
        reason.setInvalid(!reasoned);
        reason.setErrorMessage(scene.say("company.reason.missing"));
        try {
            TollingStep step = fields.read(reasoned ? reason.getValue() : "…");
            if (!reasoned) {
                return false;
            }
            TaskCard card = scene.card();
            boolean done =
                    scene.acts().run(() -> scene.periods().take(card.id(), step, source.getValue(), card.version()));
            if (done) {
                Messages.success(scene.page(), "company.period.done." + act.name());
            }
            return done;
        } catch (InvalidRuleException e) {
            tell(e);
            return false;
        }
    }

    private void tell(InvalidRuleException problem) {
        if (!fields.show(problem)) {
            outcome.setText(new RuleProblem(Words.of(scene.page())).say(problem));
            outcome.addClassName("period-wrong");
        }
    }
}
