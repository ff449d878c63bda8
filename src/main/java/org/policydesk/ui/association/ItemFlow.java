package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemEdit;
import org.policydesk.task.ItemEffect;
import org.policydesk.task.MovesChangedException;
import org.policydesk.task.TaskState;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Messages;

/**
 * How an item gets to members, changes there and leaves them: what follows is shown first, then it is done or handed to a second
 * person.
 *
 * @param at where messages are shown from
 * @param done what follows once it is done; never called if it is not
 */
public record ItemFlow(Component at, PublishingServices services, Dates dates, Runnable done) {
    /** Asks with the figures of what follows, then opens the item to members or hands it over. */
    public void publish(ActionItem saved) {
        boolean handOver = services.fourEyes().required();
        ItemEffect effect = effect(saved.id(), () -> services.items().rehearsePublishing(saved.id(), saved.version()));
        if (effect == null) {
            return;
        }
        int tasks = effect.moves().opened();
        Div text = new Div(new Paragraph(
                tasks > 0
                        ? say("life.publish.ask", saved.title(), tasks, effect.newcomers())
                        : say("policy.publish.ask.none", saved.title())));
        TextArea note = note("life.submit.note");
        if (handOver) {
            text.add(new Paragraph(say("life.submit.how")), note);
        }
        new Question(
                        say(handOver ? "life.act.submit" : "policy.act.publish"),
                        text,
                        "publish-confirm",
                        () -> act(() -> {
                            if (handOver) {
                                services.approvals().submit(saved.id(), saved.version(), note.getValue());
                                Messages.success(at, "life.submitted", saved.title());
                            } else {
                                services.items().publish(saved.id(), saved.version());
                                Messages.success(at, "policy.published", saved.title());
                            }
                            done.run();
                        }))
                .open();
    }

    /**
     * Shows what the amendment of a published item says otherwise and brings about, and makes it if the reader agrees.
     *
     * @param note why, as far as it is known already
     */
    public void amend(ActionItem shown, ItemEdit edit, String note) {
        amend(shown, edit, note, why -> {
            if (services.fourEyes().required()) {
                services.approvals().submitAmendment(shown.id(), edit, shown.version(), why);
            } else {
                services.items().amend(shown.id(), edit, shown.version(), why);
            }
        });
    }

    /**
     * The same where more is done with it.
     *
     * @param change makes the amendment or hands it over, given why; all or nothing
     */
    public void amend(ActionItem shown, ItemEdit edit, String note, Consumer<String> change) {
        boolean handOver = services.fourEyes().required();
        ItemEffect effect =
                effect(shown.id(), () -> services.items().rehearseAmending(shown.id(), edit, shown.version()));
        if (effect == null) {
            return;
        }
        new EffectDialog(say("life.effect.title"), say(handOver ? "life.act.submit" : "life.act.amend"), dates)
                .changes(ItemEdit.of(shown), edit)
                .effect(effect, shown.title())
                .onApply(
                        note,
                        why -> act(() -> {
                            if (handOver) {
                                change.accept(why);
                                Messages.success(at, "life.submitted", edit.title());
                            } else {
                                services.effects().apply(shown.id(), () -> change.accept(why), effect);
                                Messages.success(at, "policy.saved", edit.title());
                            }
                            done.run();
                        }))
                .open();
    }

    /** Asks for the reason, with how many tasks come to their end and which stay. */
    public void withdraw(ActionItem shown) {
        withdraw(shown, "", why -> services.items().withdraw(shown.id(), why, shown.version()));
    }

    /**
     * The same where more is done with it.
     *
     * @param known the reason as far as it is known already
     * @param change takes the item back, given the reason; all or nothing
     */
    public void withdraw(ActionItem shown, String known, Consumer<String> change) {
        Map<TaskState, Integer> tasks = services.effects().tasks(shown.id());
        TextArea reason = new TextArea(say("policy.withdraw.reason"));
        reason.setWidthFull();
        reason.setId("withdraw-reason");
        reason.setValue(known);
        Div text = new Div(new WithdrawalTasks(tasks), reason);
        new Question(
                        say("policy.act.withdraw"),
                        text,
                        "withdraw-confirm",
                        () -> act(() -> {
                            change.accept(reason.getValue());
                            Messages.success(at, "policy.withdrawn", shown.title());
                            done.run();
                        }))
                .open();
    }

    /** Opens what waits to members, if the reader agrees to what follows. */
    void approve(long submissionId, ActionItem item, ItemEffect effect) {
        act(() -> {
            services.effects().apply(item.id(), () -> services.approvals().approve(submissionId), effect);
            Messages.success(at, "life.approved", item.title());
            done.run();
        });
    }

    /** What the change brings about; null after the reader was told why it cannot be. */
    @Nullable
    ItemEffect effect(long itemId, Runnable change) {
        return PolicyFailures.telling(at, () -> services.effects().preview(itemId, change));
    }

    private TextArea note(String key) {
        TextArea note = new TextArea(say(key));
        note.setWidthFull();
        note.setId("submit-note");
        return note;
    }

    private void act(Runnable work) {
        PolicyFailures.telling(at, () -> {
            try {
                work.run();
            } catch (MovesChangedException e) {
                Messages.failure(at, e.key());
            }
            return true;
        });
    }

    private String say(String key, Object... args) {
        return at.getTranslation(key, args);
    }
}
