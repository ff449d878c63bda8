package org.policydesk.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.policydesk.account.ForStaff;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of companies' tasks when the association hands in for them (报送) and when that is taken back. All of it or nothing;
 * a task that somebody changes at the same moment spoils it with {@link StaleTaskException}.
 */
@Service
@ForStaff
@Transactional
public class AssociationReport {
    private final TaskMoves moves;
    private final TaskJournal journal;
    private final ApplicationEventPublisher events;

    AssociationReport(TaskMoves moves, TaskJournal journal, ApplicationEventPublisher events) {
        this.moves = moves;
        this.journal = journal;
        this.events = events;
    }

    /**
     * The recommended tasks are handed in and recommended, as far as they are not yet; the others stay with the association, with
     * the reason, and nothing more is asked of their companies.
     *
     * @param day the true day of the report
     * @param notRecommended why not, by the task's number
     * @throws IllegalMoveException if one of the recommended was not handed in
     */
    public void report(LocalDate day, Collection<Long> recommended, Map<Long, String> notRecommended) {
        recommended.forEach(task -> {
            lead(task, TaskState.ASSOCIATION_REVIEW, TaskState.SUBMITTED);
            lead(task, TaskState.SUBMITTED, TaskState.RECOMMENDED);
            if (moves.reached(task).state().awaitsCompany()) {
                throw new IllegalMoveException(moves.reached(task).state(), TaskState.RECOMMENDED);
            }
            journal.record(task, "associationReported", null, day.toString());
        });
        notRecommended.forEach((task, reason) -> leave(moves.reached(task), reason));
    }

    /**
     * Takes the report back: the recommended tasks lie with the association again, and the others' reasons go.
     *
     * @throws IllegalMoveException if one of the recommended went further
     */
    public void takeBack(Collection<Long> recommended, Collection<Long> notRecommended) {
        recommended.forEach(id -> {
            TaskRow task = moves.reached(id);
            if (task.state() != TaskState.RECOMMENDED) {
                throw new IllegalMoveException(task.state(), TaskState.ASSOCIATION_REVIEW);
            }
            moves.apply(task, new TaskChange().set("state", TaskState.ASSOCIATION_REVIEW), task.version());
            journal.moved(id, "associationUndone", task.state(), TaskState.ASSOCIATION_REVIEW);
        });
        notRecommended.forEach(id -> {
            TaskRow task = moves.reached(id);
            if (task.state() == TaskState.ASSOCIATION_REVIEW) {
                moves.apply(task, new TaskChange().set("closed_reason", null), task.version());
                journal.record(id, "associationUndone", null, null);
            }
        });
    }

    private void lead(long id, TaskState from, TaskState to) {
        TaskRow task = moves.reached(id);
        if (task.state() == from) {
            moves.move(task, to, task.version());
        }
    }

    private void leave(TaskRow task, String reason) {
        TaskChange change = new TaskChange().set("closed_reason", reason);
        boolean awaited = task.state() == TaskState.CORRECTION;
        if (awaited) {
            change.set("state", TaskState.ASSOCIATION_REVIEW);
        }
        moves.apply(task, change, task.version());
        journal.record(task.id(), "notRecommended", null, reason);
        if (awaited) {
            journal.moved(task.id(), "moved", task.state(), TaskState.ASSOCIATION_REVIEW);
            events.publishEvent(new TaskEvent.Settled(task.id()));
        }
    }
}
