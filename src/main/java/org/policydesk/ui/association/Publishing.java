package org.policydesk.ui.association;

import java.util.List;
import java.util.function.Consumer;
import org.policydesk.policy.ActionItem;

/** Publishes items one after the other, each in a transaction of its own: what was published stays so if a later one fails. */
final class Publishing {
    private final Consumer<ActionItem> act;

    /** What is told of each item, in the order of the items. */
    interface Told {
        void done(ActionItem before, int reached);

        void failed(ActionItem before, RuntimeException why, int reached);
    }

    /**
     * @param act publishes one item, or hands it over to a second person
     */
    Publishing(Consumer<ActionItem> act) {
        this.act = act;
    }

    void run(List<ActionItem> items, Told told) {
        int reached = 0;
        for (ActionItem item : items) {
            reached++;
            try {
                act.accept(item);
                told.done(item, reached);
            } catch (RuntimeException e) {
                told.failed(item, e, reached);
            }
        }
    }
}
