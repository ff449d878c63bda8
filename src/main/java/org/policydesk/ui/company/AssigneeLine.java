package org.policydesk.ui.company;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.policydesk.account.StandIn;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.account.StandInForm;
import org.policydesk.ui.component.AskDialog;
import org.policydesk.ui.component.Messages;

/** Who sees to the task, who stands in for them, and whether the task rests; what can be done about it goes into the page's menu. */
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
        LocalDate until = card.snoozedUntil();
        if (until != null) {
            Span rests = new Span(scene.say("taskpage.rests", scene.dates().day(until)));
            rests.setId("task-rests");
            rests.addClassName("task-rests");
            add(rests);
        }
    }

    /** Giving it back, for the assignee; naming a deputy, for them and whoever decides, as long as there is none. */
    List<MoreMenu.Choice> choices() {
        Long assignee = scene.card().assigneeId();
        List<MoreMenu.Choice> choices = new ArrayList<>();
        if (assignee == null || scene.card().state().isClosed()) {
            return choices;
        }
        boolean mine = scene.reader().personId() == assignee;
        if (mine) {
            choices.add(new MoreMenu.Choice("release", scene.say("taskpage.release"), this::release));
        }
        if (scene.detail().standIn() == null && (mine || scene.decides())) {
            choices.add(new MoreMenu.Choice("stand-in", scene.say("taskpage.standIn.name"), () -> askDeputy(assignee)));
        }
        return choices;
    }

    private void release() {
        TaskCard card = scene.card();
        if (scene.acts().run(() -> scene.services().handling().release(card.id(), card.version()))) {
            Messages.success(scene.page(), "taskpage.done.release");
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
}
