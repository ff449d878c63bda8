package org.policydesk.ui.company;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.PersonRef;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.AskDialog;
import org.policydesk.ui.component.DayField;
import org.policydesk.ui.component.Messages;

/** The dialogs about who sees to a task and when: assign or hand over, ask the association, hear of it later. */
record HandlingAsks(Scene scene) {
    private static final int LONGEST = 2000;

    /** 指派 or 转办, with a word to the next. */
    void handOver() {
        TaskCard card = scene.card();
        String verb = card.assigneeId() == null ? "ASSIGN" : "HAND_OVER";
        Select<PersonRef> who = people(card);
        TextArea word = text("taskpage.handOver.word", "hand-over-word");
        new AskDialog(
                        scene.say("taskpage.title", scene.say("company.act." + verb), card.title()),
                        scene.say("company.assign.what"))
                .with(who, typed(word))
                .asking(scene.say("company.act." + verb), "assign-confirm", () -> {
                    PersonRef person = who.getValue();
                    if (person == null) {
                        who.setInvalid(true);
                        who.setErrorMessage(scene.say("company.assign.missing"));
                        return false;
                    }
                    return done(word, () -> handOver(card, person, word.getValue()));
                })
                .open();
    }

    private void handOver(TaskCard card, PersonRef person, String word) {
        scene.services().handling().handOver(card.id(), person.id(), word, card.version());
        Messages.success(scene.page(), "taskpage.done.handOver", person.name());
    }

    /** 问协会 */
    void ask() {
        TextArea question = text("taskpage.ask.question", "ask-question");
        question.setRequiredIndicatorVisible(true);
        new AskDialog(
                        scene.say(
                                "taskpage.title",
                                scene.say("company.act.ASK"),
                                scene.card().title()),
                        scene.say("taskpage.ask.what"))
                .with(typed(question))
                .asking(scene.say("taskpage.ask.send"), "ask-confirm", () -> {
                    if (question.getValue().isBlank()) {
                        question.setInvalid(true);
                        question.setErrorMessage(scene.say("taskpage.ask.missing"));
                        return false;
                    }
                    return done(question, () -> {
                        scene.services().conversations().ask(scene.card().id(), question.getValue());
                        Messages.success(scene.page(), "taskpage.done.ask");
                    });
                })
                .open();
    }

    /** 稍后提醒 */
    void snooze() {
        TaskCard card = scene.card();
        LocalDate today = scene.today();
        DayField day = new DayField(scene.say("taskpage.snooze.day"), today);
        day.setId("snooze-day");
        day.setAutoOpen(false);
        day.setRequiredIndicatorVisible(true);
        day.setMin(today.plusDays(1));
        LocalDate due = card.due();
        if (due != null) {
            day.setMax(due);
            day.setHelperText(scene.say("taskpage.snooze.most", scene.dates().day(due)));
        }
        day.setValue(usual(today, due));
        new AskDialog(
                        scene.say("taskpage.title", scene.say("company.act.SNOOZE"), card.title()),
                        scene.say("taskpage.snooze.what"))
                .with(day)
                .asking(scene.say("company.act.SNOOZE"), "snooze-confirm", () -> {
                    LocalDate until = day.getValue();
                    if (until == null || day.isInvalid()) {
                        day.setInvalid(true);
                        return false;
                    }
                    return scene.acts().run(() -> snooze(card, until));
                })
                .open();
    }

    private void snooze(TaskCard card, LocalDate until) {
        scene.services().handling().snooze(card.id(), until, card.version());
        Messages.undoable(
                scene.page(), this::wake, "taskpage.done.snooze", scene.dates().day(until));
    }

    void wake() {
        long id = scene.card().id();
        scene.acts().run(() -> scene.services()
                .handling()
                .wake(id, scene.tasks().get(id).card().version()));
    }

    /** A week on, but not after the due date. */
    private static LocalDate usual(LocalDate today, @Nullable LocalDate due) {
        LocalDate week = today.plusDays(7);
        return due != null && due.isBefore(week) ? due : week;
    }

    private boolean done(TextArea typed, Runnable act) {
        boolean done = scene.acts().run(act);
        if (done) {
            typed.clear();
        }
        return done;
    }

    private Select<PersonRef> people(TaskCard card) {
        List<PersonRef> candidates = scene.people().ofCompany(card.memberId()).stream()
                .filter(person -> !Objects.equals(person.id(), card.assigneeId()))
                .toList();
        Select<PersonRef> who = new Select<>();
        who.setId("assignee");
        who.setLabel(scene.say("company.assign.who"));
        who.setItems(candidates);
        if (candidates.isEmpty()) {
            who.setHelperText(scene.say("taskpage.handOver.nobody"));
        }
        who.setItemLabelGenerator(person -> person == null
                ? ""
                : scene.say(
                        "company.assign.person",
                        person.name(),
                        scene.say("company.role." + person.role().name())));
        return who;
    }

    private TextArea text(String labelKey, String id) {
        TextArea text = new TextArea(scene.say(labelKey));
        text.setId(id);
        text.setMaxLength(LONGEST);
        return text;
    }

    private Div typed(TextArea text) {
        return new TypedText(text, scene.typedKey(text.getId().orElse("")));
    }
}
