package org.policydesk.task;

import java.util.Objects;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.PersonRef;
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
    private final TaskTalk talk;
    private final DeputyOf deputies;
    private final TaskJournal journal;
    private final ApplicationEventPublisher events;

    Assignments(
            TaskMoves moves,
            CurrentReach currentReach,
            PersonDirectory people,
            TaskTalk talk,
            DeputyOf deputies,
            TaskJournal journal,
            ApplicationEventPublisher events) {
        this.moves = moves;
        this.currentReach = currentReach;
        this.people = people;
        this.talk = talk;
        this.deputies = deputies;
        this.journal = journal;
        this.events = events;
    }

    void assign(TaskRow task, long personId, int version) {
        Reach reach = currentReach.find();
        if (!reach.decidesFor(task.memberId()) && !Objects.equals(reach.personId(), personId)) {
            throw new AccessDeniedException("only a manager assigns others");
        }
        name(task, personId, version);
        if (!Objects.equals(task.assigneeId(), personId)) {
            journal.assigned(task.id(), "assigned", task.assigneeId(), personId);
            events.publishEvent(new TaskEvent.Assigned(task.id(), personId, ""));
        }
    }

    void handOver(TaskRow task, long personId, String word, int version) {
        requireSeesTo(task);
        if (Objects.equals(task.assigneeId(), personId)) {
            throw new TaskRefusedException(Why.ASSIGNED_ALREADY);
        }
        String next = name(task, personId, version);
        journal.assigned(task.id(), task.assigneeId() == null ? "assigned" : "handedOver", task.assigneeId(), personId);
        if (!word.isEmpty()) {
            talk.note(task, "@" + next + " " + word);
        }
        events.publishEvent(new TaskEvent.Assigned(task.id(), personId, word));
    }

    void release(TaskRow task, int version) {
        requireSeesTo(task);
        moves.apply(task, new TaskChange().set("assignee_id", null), version);
        if (task.assigneeId() != null) {
            journal.assigned(task.id(), "released", task.assigneeId(), null);
        }
    }

    private String name(TaskRow task, long personId, int version) {
        if (task.state().isClosed()) {
            throw new TaskRefusedException(Why.TASK_CLOSED);
        }
        PersonRef next = people.ofCompany(task.memberId()).stream()
                .filter(person -> person.id() == personId)
                .findFirst()
                .orElseThrow(() -> new TaskRefusedException(Why.ASSIGNEE_OF_OTHER_COMPANY));
        moves.apply(task, new TaskChange().set("assignee_id", personId), version);
        return next.name();
    }

    private void requireSeesTo(TaskRow task) {
        Reach reach = currentReach.find();
        Long acting = reach.personId();
        Long assignee = task.assigneeId();
        boolean own =
                acting != null && assignee != null && (acting.equals(assignee) || deputies.standsIn(acting, assignee));
        if (!own && !reach.decidesFor(task.memberId())) {
            throw new AccessDeniedException("neither the assignee nor their deputy nor somebody who decides");
        }
    }
}
