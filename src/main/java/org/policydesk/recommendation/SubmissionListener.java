package org.policydesk.recommendation;

import org.policydesk.policy.PolicyEvent;
import org.policydesk.task.TaskEvent;
import org.policydesk.task.TasksMade;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** What follows for recommendations when items are published and companies get tasks or take them up again, in the same transaction. */
@Component
class SubmissionListener {
    private final ReviewRows reviews;
    private final Openings openings;

    SubmissionListener(ReviewRows reviews, Openings openings) {
        this.reviews = reviews;
        this.openings = openings;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(TaskEvent.Opened event) {
        if (event.again()) {
            reviews.forget(event.taskId(), false);
            openings.ofTask(event.taskId());
        }
    }

    /** They are of one occurrence, and nobody has looked at any of them yet. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(TasksMade event) {
        openings.ofTask(event.taskIds().getFirst());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(TaskEvent.Returned event) {
        reviews.forget(event.taskId(), true);
    }

    /** Last of all, when the item's tasks are there. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(PolicyEvent.ItemPublished event) {
        openings.of(event.itemId());
    }
}
