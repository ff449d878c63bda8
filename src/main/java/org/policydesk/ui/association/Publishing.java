package org.policydesk.ui.association;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.ActionItem;

/** Publishes items one after the other, each in a transaction of its own: what was published stays so if a later one fails. */
final class Publishing {
    private final Consumer<ActionItem> act;

    /** What is told of each item, in the order of the items. */
    interface Told {
        /**
         * @param failure why it was refused; null if it was done
         */
        void of(ActionItem item, @Nullable RuntimeException failure);
    }

    /**
     * @param act publishes one item, or hands it over to a second person
     */
    Publishing(Consumer<ActionItem> act) {
        this.act = act;
    }

    void run(List<ActionItem> items, Told told) {
        for (ActionItem item : items) {
            RuntimeException failure = null;
            try {
                act.accept(item);
            } catch (RuntimeException e) {
                failure = e;
            }
            told.of(item, failure);
        }
    }
}
