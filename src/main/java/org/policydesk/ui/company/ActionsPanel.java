package org.policydesk.ui.company;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskState;
import org.policydesk.ui.component.DueText;
import org.policydesk.ui.component.LightBadge;
import org.policydesk.ui.component.Mark;
import org.policydesk.ui.component.Messages;

/**
 * Light, state and what can be done now: the few acts that people need in that state as buttons, the next step the one primary
 * among them, and all others in the menu “更多”.
 */
final class ActionsPanel extends Div {
    private final transient Scene scene;
    private final transient List<TaskState> next;

    ActionsPanel(Scene scene) {
        this.scene = scene;
        this.next = scene.tasks().nextStates(scene.card().id());
        addClassNames("panel", "task-actions");
        AssigneeLine assignee = new AssigneeLine(scene);
        add(standing(), assignee);
        List<Action> allowed = Action.allowed(scene.card(), next, scene.reader());
        List<Action> shown = allowed.stream().limit(Action.SHOWN).toList();
        Div first = new Div();
        first.addClassName("task-primary");
        Div others = new Div();
        others.addClassName("task-others");
        shown.forEach(action -> {
            boolean primary = action == allowed.getFirst() && action.isNextStep();
            (primary ? first : others).add(button(action, primary));
        });
        MoreMenu.button(
                        scene,
                        List.of(
                                allowed.stream()
                                        .skip(Action.SHOWN)
                                        .map(this::choice)
                                        .toList(),
                                assignee.choices(),
                                periods()))
                .ifPresent(others::add);
        add(first, others, new CalendarLink(scene));
    }

    private MoreMenu.Choice choice(Action action) {
        return new MoreMenu.Choice(action.id(), words(action), () -> act(action));
    }

    /** What an authority decided about its period. */
    private List<MoreMenu.Choice> periods() {
        return scene.decides()
                ? PeriodAct.fitting(scene.detail()).stream()
                        .map(act -> new MoreMenu.Choice(
                                act.id(), scene.say("company.period." + act.name()), () -> new PeriodAsk(scene, act)
                                        .open()))
                        .toList()
                : List.of();
    }

    private String words(Action action) {
        return scene.say(action.textKey(Action.step(scene.card().state(), next).orElse(null)));
    }

    private Div standing() {
        TaskCard card = scene.card();
        LightBadge light = new LightBadge(card, scene.today());
        light.setId("task-light");
        Span state = new Span(scene.say("task.state." + card.state().name()));
        state.setId("task-state");
        state.addClassName("task-state");
        Div line = new Div(light, state);
        line.addClassName("task-standing");
        Div due = new Div(
                new Span(card.isPaused() ? "" : scene.say("company.due", "")),
                DueText.besideLight(card, scene.today()));
        due.addClassName("task-due");
        Div marks = new Div();
        marks.addClassName("card-marks");
        Mark.of(card).forEach(marks::add);
        return new Div(line, due, marks);
    }

    private Button button(Action action, boolean primary) {
        Button button = new Button(words(action), click -> act(action));
        button.setId(action.id());
        button.addClassName(action.styleName());
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void act(Action action) {
        TaskCard card = scene.card();
        Asks asks = new Asks(scene.tasks(), scene.acts(), scene::typedKey);
        switch (action) {
            case ACKNOWLEDGE ->
                does("company.done.ACKNOWLEDGE", () -> scene.tasks().acknowledge(card.id()));
            case CLAIM -> claim(card);
            case REOPEN -> does("company.done.REOPEN", () -> scene.tasks().reopen(card.id(), card.version()));
            case ADVANCE ->
                Action.step(card.state(), next).ifPresent(to -> scene.moves().move(card, to));
            case SUBMIT -> asks.submit(card);
            case ASSIGN, HAND_OVER -> new HandlingAsks(scene).handOver();
            case ASK -> new HandlingAsks(scene).ask();
            case SNOOZE -> new HandlingAsks(scene).snooze();
            case WAKE ->
                does("taskpage.done.wake", () -> scene.services().handling().wake(card.id(), card.version()));
            case RETURN -> asks.returnForCorrection(card);
            case CLOSE -> close(asks, card);
            case DISMISS -> asks.close(card, Action.dismissals(next));
        }
    }

    private void close(Asks asks, TaskCard card) {
        List<TaskState> endings = Action.endings(next);
        if (endings.contains(TaskState.RECOGNISED)) {
            new OutcomeDialog(scene, endings).open();
        } else {
            asks.close(card, endings);
        }
    }

    private void claim(TaskCard card) {
        if (scene.acts()
                .run(() -> scene.tasks().assign(card.id(), scene.reader().personId(), card.version()))) {
            Messages.undoable(scene.page(), this::release, "company.done.CLAIM");
        }
    }

    private void release() {
        long id = scene.card().id();
        scene.acts().run(() -> scene.services()
                .handling()
                .release(id, scene.tasks().get(id).card().version()));
    }

    private void does(String doneKey, Runnable act) {
        if (scene.acts().run(act)) {
            Messages.success(scene.page(), doneKey);
        }
    }
}
