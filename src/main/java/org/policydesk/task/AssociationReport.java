package org.policydesk.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
     * @return each of them with what it was, for {@link #takeBack}
     * @throws IllegalMoveException if one of the recommended was not handed in
     */
    public List<ReportedTask> report(LocalDate day, Collection<Long> recommended, Map<Long, String> notRecommended) {
        List<ReportedTask> reported = new ArrayList<>();
        recommended.forEach(id -> {
            TaskRow task = moves.reached(id);
            reported.add(new ReportedTask(id, task.state(), task.closedReason(), null));
            lead(id, TaskState.ASSOCIATION_REVIEW, TaskState.SUBMITTED);
            lead(id, TaskState.SUBMITTED, TaskState.RECOMMENDED);
            if (moves.reached(id).state().awaitsCompany()) {
                throw new IllegalMoveException(moves.reached(id).state(), TaskState.RECOMMENDED);
            }
            journal.record(id, "associationReported", null, day.toString());
        });
        notRecommended.forEach((id, reason) -> {
            TaskRow task = moves.reached(id);
            reported.add(new ReportedTask(id, task.state(), task.closedReason(), reason));
            leave(task, reason);
        });
        return reported;
    }

    /**
     * Takes the report back: each task that stands where the report left it is again what it was, and from those that were not
     * recommended and stand elsewhere by now the reason goes.
     *
     * @throws IllegalMoveException if one of the recommended went further
     */
    public void takeBack(Collection<ReportedTask> reported) {
        reported.forEach(one -> {
            TaskRow task = moves.reached(one.id());
            if (one.wentFurther(task.state())) {
                throw new IllegalMoveException(task.state(), one.before());
            }
            if (task.state() == one.after()) {
                restore(task, one);
            } else if (Objects.equals(task.closedReason(), one.notRecommended())) {
                moves.apply(task, new TaskChange().set("closed_reason", null), task.version());
                journal.record(one.id(), "associationUndone", null, null);
            }
        });
    }

    private void lead(long id, TaskState from, TaskState to) {
        TaskRow task = moves.reached(id);
        if (task.state() == from) {
            moves.move(task, to, task.version());
        }
    }

    private void restore(TaskRow task, ReportedTask was) {
        TaskChange change = new TaskChange().set("state", was.before()).set("closed_reason", was.reasonBefore());
        moves.apply(task, change, task.version());
        if (task.state() == was.before()) {
            journal.record(task.id(), "associationUndone", null, null);
            return;
        }
        journal.moved(task.id(), "associationUndone", task.state(), was.before());
        if (was.before().awaitsCompany()) {
            // Its company is to be reminded again, of what it was told already.
            events.publishEvent(new TaskEvent.PreparationMoved(task.id()));
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
