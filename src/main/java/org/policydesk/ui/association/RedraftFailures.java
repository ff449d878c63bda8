package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.RedraftNotFoundException;
import org.policydesk.ui.component.Messages;

/** Cuts, merges or undoes that and says in words why it was refused, if it was. */
final class RedraftFailures {
    private RedraftFailures() {}

    static void telling(Component at, Runnable work) {
        getting(at, () -> {
            work.run();
            return true;
        });
    }

    /** What the work gave, or null after the reader was told why it failed. */
    static <T> @Nullable T getting(Component at, Supplier<T> work) {
        try {
            return PolicyFailures.telling(at, work);
        } catch (RedraftNotFoundException e) {
            Messages.failure(at, "review.redraft.notFound");
            return null;
        }
    }
}
