package org.policydesk.ui.company;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.task.Outcome;
import org.policydesk.task.TaskState;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.Panel;
import org.policydesk.ui.component.Quantities;
import org.policydesk.ui.component.Words;

/** 结果: how the authority decided, what proves it, and after a recognition the title to add to the profile. */
final class OutcomePanel extends Panel {
    private final transient Scene scene;

    OutcomePanel(Scene scene) {
        super(scene.say("taskpage.outcome"));
        this.scene = scene;
        setId("outcome");
        Outcome outcome = scene.detail().outcome();
        Paragraph how =
                new Paragraph(scene.say("task.state." + scene.card().state().name()));
        how.addClassName("outcome-how");
        add(how);
        if (outcome == null) {
            add(new Paragraph(scene.say("taskpage.outcome.none")));
        } else {
            show(outcome);
        }
        Div acts = new Div(complete(outcome));
        acts.addClassName("task-others");
        if (scene.card().state() == TaskState.RECOGNISED && scene.decides()) {
            offerTitle(acts);
        }
        add(acts);
    }

    /** Whether the task has an outcome to show. */
    static boolean fits(Scene scene) {
        TaskState state = scene.card().state();
        return state == TaskState.RECOGNISED || state == TaskState.REJECTED;
    }

    private void show(Outcome outcome) {
        line("taskpage.outcome.day", scene.dates().day(outcome.on()));
        if (outcome.amount() != null) {
            line(
                    "taskpage.outcome.amount",
                    scene.say("taskpage.outcome.granted", outcome.amount().toPlainString()));
        }
        if (!outcome.note().isEmpty()) {
            line("company.close.note.shown", outcome.note());
        }
        scene.detail().files().stream()
                .filter(file -> Long.valueOf(file.id()).equals(outcome.evidenceId()))
                .forEach(file -> add(row("taskpage.outcome.evidence", FileLines.link(scene, file))));
    }

    private void line(String labelKey, String value) {
        add(row(labelKey, new Span(value)));
    }

    private Div row(String labelKey, com.vaadin.flow.component.Component value) {
        Span label = new Span(scene.say(labelKey));
        label.addClassName("source-label");
        Div line = new Div(label, value);
        line.addClassName("source-line");
        return line;
    }

    private Button complete(@Nullable Outcome outcome) {
        String key = outcome == null ? "taskpage.outcome.complete" : "taskpage.outcome.correct";
        Button button = new Button(
                scene.say(key),
                click -> new OutcomeDialog(scene, List.of(scene.card().state())).open());
        button.setId("outcome-complete");
        return button;
    }

    private void offerTitle(Div acts) {
        String key = scene.detail().titleKey();
        if (key == null) {
            add(new Paragraph(scene.say("taskpage.title.which")));
            Button profile = new Button(scene.say("taskpage.title.profile"), click -> scene.page()
                    .getUI()
                    .ifPresent(ui -> ui.navigate(
                            scene.ofCompany()
                                    ? "profile"
                                    : "members/" + scene.card().memberId(),
                            com.vaadin.flow.router.QueryParameters.of("part", "titles"))));
            profile.setId("outcome-title");
            acts.add(profile);
            return;
        }
        String name = new Quantities(Words.of(scene.page())).name(key);
        add(new Paragraph(scene.say("taskpage.title.offer", name)));
        Button add = new Button(
                scene.say("taskpage.title.add", name),
                click -> scene.services().titles().ask(key, scene.card().memberId(), scene.today(), () -> {
                    scene.acts().anew();
                    Messages.success(scene.page(), "taskpage.title.added", name);
                }));
        add.setId("outcome-title");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        acts.addComponentAsFirst(add);
    }
}
