package org.policydesk.reminder;

import java.util.ArrayList;
import java.util.List;
import org.policydesk.account.CurrentUser;
import org.policydesk.task.TaskEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears what happens to tasks and has planned what follows from all of it together, as the last thing in the transaction of the act
 * itself: an act on three hundred tasks asks once who answers for them. What is taken back is never planned. Thread-safe.
 */
@Component
class TaskListener {
    private final EventPlanner planner;
    private final CurrentUser currentUser;

    TaskListener(EventPlanner planner, CurrentUser currentUser) {
        this.planner = planner;
        this.currentUser = currentUser;
    }

    @EventListener
    @Transactional
    void on(TaskEvent event) {
        EventPlanner.Heard heard = new EventPlanner.Heard(event, currentUser.personIdOrNull());
        if (!(TransactionSynchronizationManager.getResource(this) instanceof Turn turn)) {
            new Turn(heard).begin();
        } else if (turn.isOver) {
            planner.plan(List.of(heard));
        } else {
            turn.heard.add(heard);
        }
    }

    /** What is heard in one transaction. */
    private final class Turn implements TransactionSynchronization {
        private final List<EventPlanner.Heard> heard = new ArrayList<>();
        private boolean isOver;

        Turn(EventPlanner.Heard first) {
            heard.add(first);
        }

        void begin() {
            TransactionSynchronizationManager.registerSynchronization(this);
            resume();
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(TaskListener.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(TaskListener.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            isOver = true;
            planner.plan(heard);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(TaskListener.this);
        }
    }
}
