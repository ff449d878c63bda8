package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
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
record Moving(Component at, Recomputation recomputation, Dates dates) {
    /**
     * Makes the change, or asks first.
     *
     * @param telling runs what it is given and tells the reader why it was refused, if it was
     * @param done what follows once the change is made; never called if it is not
     */
    void act(Consumer<Runnable> telling, Runnable change, Runnable done) {
        told(telling, () -> {
            Moves moves = recomputation.applyUnlessMoving(change);
            if (moves.isEmpty()) {
                done.run();
            } else {
                new MovesDialog(moves, dates, () -> apply(telling, change, done, moves)).open();
            }
        });
    }

    private void apply(Consumer<Runnable> telling, Runnable change, Runnable done, Moves seen) {
        telling.accept(() -> {
            try {
                recomputation.apply(change, seen);
            } catch (MovesChangedException e) {
                Messages.failure(at, e.key());
                act(telling, change, done);
                return;
            }
            done.run();
        });
    }

    private void told(Consumer<Runnable> telling, Runnable act) {
        telling.accept(() -> {
            try {
                act.run();
            } catch (MovesChangedException e) {
                Messages.failure(at, e.key());
            }
        });
    }
}
