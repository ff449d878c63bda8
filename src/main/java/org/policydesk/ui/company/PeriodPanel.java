package org.policydesk.ui.company;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.policydesk.task.PeriodStep;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.AskDialog;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.Panel;
import org.policydesk.ui.component.Words;

/** 期限变更: every step on the period, what it did and why, and the way back from the last. */
final class PeriodPanel extends Panel {
    private final transient Scene scene;
    private final transient PeriodWords words;

    PeriodPanel(Scene scene) {
        super(scene.say("company.period"));
        this.scene = scene;
        this.words = new PeriodWords(Words.of(scene.page()), scene.dates());
        setId("period");
        OrderedList list = new OrderedList();
        list.addClassName("period-steps");
        scene.detail().period().steps().forEach(step -> list.add(item(step)));
        add(list);
        if (scene.decides()
                && scene.detail().period().canUndo()
                && scene.card().state().awaitsCompany()) {
            add(undo());
        }
    }

    private ListItem item(PeriodStep step) {
        Span move = new Span(words.move(step));
        move.addClassName("period-move");
        Div reason = new Div(scene.say("company.period.because", step.reason()));
        ListItem item = new ListItem(move, reason);
        if (!step.source().isEmpty()) {
            item.add(new Div(scene.say("company.period.by", step.source())));
        }
        words.details(step).forEach(line -> item.add(small(line)));
        String who = step.personName().isEmpty() ? scene.say("company.system") : step.personName();
        item.add(small(scene.say("company.period.who", who, scene.dates().moment(step.at()))));
        return item;
    }

    private static Div small(String text) {
        Div line = new Div(text);
        line.addClassName("desk-secondary");
        return line;
    }

    private Button undo() {
        Button button = new Button(scene.say("company.period.undo"), click -> askUndo());
        button.setId("period-undo");
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void askUndo() {
        TaskCard card = scene.card();
        PeriodStep last = scene.detail().period().steps().getLast();
        new AskDialog(scene.say("company.period.undo"), scene.say("company.period.undo.what", words.move(last)))
                .asking(scene.say("company.period.undo.confirm"), "period-undo-confirm", () -> {
                    boolean done = scene.acts().run(() -> scene.periods().undoLast(card.id(), card.version()));
                    if (done) {
                        Messages.success(scene.page(), "company.period.undone");
                    }
                    return done;
                })
                .open();
    }
}
