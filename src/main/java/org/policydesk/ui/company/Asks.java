package org.policydesk.ui.company;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskState;
import org.policydesk.task.Tasks;
import org.policydesk.ui.component.AskDialog;
import org.policydesk.ui.component.DayField;

/** The dialogs of acts that need a date, a reason or a choice. */
final class Asks {
    private static final int LONGEST = 2000;

    private final Tasks tasks;
    private final Acts acts;
    private final @Nullable UnaryOperator<String> typedKeys;
    private final LocalDate today;

    Asks(Tasks tasks, Acts acts) {
        this(tasks, acts, null);
    }

    /**
     * @param typedKeys where texts of a kind are kept in the browser until they are sent; null: nowhere
     */
    Asks(Tasks tasks, Acts acts, @Nullable UnaryOperator<String> typedKeys) {
        this.tasks = tasks;
        this.acts = acts;
        this.typedKeys = typedKeys;
        this.today = acts.today();
    }

    /** 提交, with the true day, which may lie in the past. */
    void submit(TaskCard card) {
        DayField day = new DayField(say("company.submit.day"), today);
        day.setId("submit-date");
        day.setMax(today);
        day.setRequiredIndicatorVisible(true);
        day.setValue(today);
        TextArea note = text("company.submit.note", "submit-note");
        new AskDialog(say("company.submit.title", card.title()), say("company.submit.what"))
                .with(day, kept(note))
                .asking(say("company.act.SUBMIT"), "submit-confirm", () -> {
                    LocalDate on = day.getValue();
                    if (on == null || day.isInvalid()) {
                        day.setInvalid(true);
                        return false;
                    }
                    return done(
                            card,
                            note,
                            "taskpage.done.submit",
                            () -> tasks.submit(card.id(), on, orNull(note), card.version()));
                })
                .open();
    }

    /** 退回补正, with its own date and what is wanting. */
    void returnForCorrection(TaskCard card) {
        DayField day = new DayField(say("company.return.day"), today);
        day.setId("return-date");
        day.setMin(today);
        day.setRequiredIndicatorVisible(true);
        TextArea reason = text("company.return.reason", "return-reason");
        reason.setRequiredIndicatorVisible(true);
        new AskDialog(say("company.return.title", card.title()), say("company.return.what"))
                .with(day, kept(reason))
                .asking(say("company.act.RETURN"), "return-confirm", () -> {
                    LocalDate by = day.getValue();
                    day.setInvalid(by == null);
                    if (by == null || !filled(reason)) {
                        return false;
                    }
                    return done(
                            card,
                            reason,
                            "taskpage.done.return",
                            () -> tasks.returnForCorrection(card.id(), by, reason.getValue(), card.version()));
                })
                .open();
    }

    /** 办结 or 不适用/放弃: how it ended, and why where that is needed. */
    void close(TaskCard card, List<TaskState> endings) {
        boolean needsReason = endings.stream().anyMatch(Asks::needsReason);
        RadioButtonGroup<TaskState> ending = new RadioButtonGroup<>(say("company.close.how"));
        ending.setId("close-how");
        ending.setItems(endings);
        ending.setItemLabelGenerator(state -> say("task.state." + state.name()));
        ending.setValue(endings.getFirst());
        TextArea reason = text(needsReason ? "company.close.reason" : "company.close.note", "close-reason");
        reason.setRequiredIndicatorVisible(needsReason);
        new AskDialog(say("company.close.title", card.title()), say("company.close.what"))
                .with(ending, kept(reason))
                .asking(say(needsReason ? "company.act.DISMISS" : "company.act.CLOSE"), "close-confirm", () -> {
                    TaskState end = ending.getValue();
                    if (end == null || needsReason(end) && !filled(reason)) {
                        return false;
                    }
                    return done(
                            card,
                            reason,
                            "taskpage.done.close",
                            () -> tasks.close(card.id(), end, orNull(reason), card.version()));
                })
                .open();
    }

    private boolean done(TaskCard card, TextArea typed, String doneKey, Runnable act) {
        boolean done = acts.run(act);
        if (done) {
            typed.clear();
            new Undo(tasks, acts).offer(card, doneKey);
        }
        return done;
    }

    private Component kept(TextArea text) {
        return typedKeys == null
                ? text
                : new TypedText(text, typedKeys.apply(text.getId().orElse("")));
    }

    private static boolean needsReason(TaskState ending) {
        return ending == TaskState.NOT_APPLICABLE || ending == TaskState.DECLINED;
    }

    private boolean filled(TextArea text) {
        boolean filled = !text.getValue().isBlank();
        text.setInvalid(!filled);
        text.setErrorMessage(say("company.reason.missing"));
        return filled;
    }

    private TextArea text(String labelKey, String id) {
        TextArea text = new TextArea(say(labelKey));
        text.setId(id);
        text.setMaxLength(LONGEST);
        return text;
    }

    private static @Nullable String orNull(TextArea text) {
        return text.getValue().isBlank() ? null : text.getValue().strip();
    }

    private String say(String key, Object... args) {
        return acts.at().getTranslation(key, args);
    }
}
