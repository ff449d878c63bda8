package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.policydesk.task.Moves;
import org.policydesk.task.MovesChangedException;
import org.policydesk.task.Recomputation;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Messages;

/**
 * Makes changes that dates of members' tasks depend on: at once where no date moves, else after the reader has seen which do and
 * agreed.
 *
 * @param at where messages are shown from
 */
public record Moving(Component at, Recomputation recomputation, Dates dates) {
    /**
     * Makes the change, or asks first.
     *
     * @param telling runs what it is given and tells the reader why it was refused, if it was
     * @param done what follows once the change is made; never called if it is not
     */
    public void act(Consumer<Runnable> telling, Runnable change, Runnable done) {
        act(telling, change, done, null);
    }

    /**
     * As {@link #act(Consumer, Runnable, Runnable)}, for a change that was entered in a dialog: it gives way to the question and
     * comes back if the reader does not agree.
     */
    public void act(Consumer<Runnable> telling, Runnable change, Runnable done, @Nullable Dialog form) {
        telling.accept(() -> {
            try {
                Moves moves = recomputation.applyUnlessMoving(change);
                if (!moves.isEmpty()) {
                    ask(telling, change, done, form, moves);
                    return;
                }
            } catch (MovesChangedException e) {
                Messages.failure(at, e.key());
                return;
            }
            if (form != null) {
                form.close();
            }
            done.run();
        });
    }

    private void ask(Consumer<Runnable> telling, Runnable change, Runnable done, @Nullable Dialog form, Moves moves) {
        MovesDialog question = new MovesDialog(moves, dates);
        question.onApply(() -> telling.accept(() -> {
            try {
                recomputation.apply(change, moves);
            } catch (MovesChangedException e) {
                Messages.failure(at, e.key());
                question.addClosedListener(closed -> act(telling, change, done, form));
                return;
            }
            done.run();
        }));
        if (form == null) {
            question.open();
        } else {
            question.onCancel(form::open);
            after(form, question::open);
        }
    }

    /** Closes the dialog and goes on once it is gone from the screen. */
    static void after(Dialog dialog, Runnable next) {
        dialog.addClosedListener(closed -> {
            closed.unregisterListener();
            next.run();
        });
        dialog.close();
    }
}
