package org.policydesk.task;

import java.util.Objects;
import org.policydesk.account.PersonDirectory;
import org.policydesk.task.TaskRefusedException.Why;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Names the person (经办人) who sees to a task. */
@Component
class Assignments {
    private final TaskMoves moves;
    private final CurrentReach currentReach;
    private final PersonDirectory people;
    private final TaskJournal journal;
    private final ApplicationEventPublisher events;

    Assignments(
            TaskMoves moves,
            CurrentReach currentReach,
            PersonDirectory people,
            TaskJournal journal,
            ApplicationEventPublisher events) {
        this.moves = moves;
        this.currentReach = currentReach;
        this.people = people;
        this.journal = journal;
        this.events = events;
    }

    void assign(TaskRow task, long personId, int version) {
        Reach reach = currentReach.find();
        if (!reach.decidesFor(task.memberId()) && !Objects.equals(reach.personId(), personId)) {
            throw new AccessDeniedException("only a manager assigns others");
        }
        if (task.state().isClosed()) {
            throw new TaskRefusedException(Why.TASK_CLOSED);
        }
        if (people.ofCompany(task.memberId()).stream().noneMatch(person -> person.id() == personId)) {
            throw new TaskRefusedException(Why.ASSIGNEE_OF_OTHER_COMPANY);
        }
        moves.apply(task, new TaskChange().set("assignee_id", personId), version);
        if (!Objects.equals(task.assigneeId(), personId)) {
            journal.assigned(task.id(), task.assigneeId(), personId);
            events.publishEvent(new TaskEvent.Assigned(task.id(), personId));
        }
    }
}
