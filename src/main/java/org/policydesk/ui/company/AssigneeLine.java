package org.policydesk.ui.company;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.StandIn;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.account.StandInForm;
import org.policydesk.ui.component.AskDialog;
import org.policydesk.ui.component.Messages;

/** Who sees to the task, who stands in for them, and whether the task rests. */
final class AssigneeLine extends Div {
    private final transient Scene scene;

    AssigneeLine(Scene scene) {
        this.scene = scene;
        addClassName("task-assignee");
        TaskCard card = scene.card();
        String name = card.assigneeName();
        Span who = new Span(name == null ? scene.say("company.card.nobody") : scene.say("company.card.assignee", name));
        who.setId("task-assignee");
        who.addClassName("desk-secondary");
        add(who);
        StandIn standIn = scene.detail().standIn();
        if (standIn != null) {
            Span deputy =
                    new Span(scene.say("taskpage.standIn", scene.dates().day(standIn.to()), standIn.deputyName()));
            deputy.setId("task-stand-in");
            deputy.addClassName("task-rests");
            add(deputy);
        }
        Long assignee = card.assigneeId();
        if (assignee != null && !card.state().isClosed()) {
            acts(assignee, standIn);
        }
        LocalDate until = card.snoozedUntil();
        if (until != null) {
            Span rests = new Span(scene.say("taskpage.rests", scene.dates().day(until)));
            rests.setId("task-rests");
            rests.addClassName("task-rests");
            add(rests);
        }
    }

    private void acts(long assignee, @Nullable StandIn standIn) {
        boolean mine = scene.reader().personId() == assignee;
        if (mine) {
            add(button("taskpage.release", "release", () -> {
                if (scene.acts().run(() -> scene.services()
                        .handling()
                        .release(scene.card().id(), scene.card().version()))) {
                    Messages.success(scene.page(), "taskpage.done.release");
                }
            }));
        }
        if (standIn == null && (mine || scene.decides())) {
            add(button("taskpage.standIn.name", "stand-in", () -> askDeputy(assignee)));
        }
    }

    private void askDeputy(long assignee) {
        StandInForm form = new StandInForm(scene.services().standIns(), assignee, scene.today());
        String name = scene.card().assigneeName();
        new AskDialog(scene.say("standin.of", name == null ? "" : name), scene.say("standin.what"))
                .with(form)
                .asking(scene.say("standin.save"), "standin-confirm", () -> form.save()
                        .map(named -> {
                            scene.acts()
                                    .say(
                                            "standin.saved",
                                            named.deputyName(),
                                            scene.say(
                                                    "standin.span",
                                                    scene.dates().day(named.from()),
                                                    scene.dates().day(named.to())));
                            return true;
                        })
                        .orElse(false))
                .open();
    }

    private Button button(String textKey, String id, Runnable act) {
        Button button = new Button(scene.say(textKey), click -> act.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
