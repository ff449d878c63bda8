package org.policydesk.task;

import java.util.LinkedHashSet;
import java.util.Set;
import org.policydesk.account.CurrentUser;
import org.policydesk.clock.BusinessClock;
import org.policydesk.task.TaskRefusedException.Why;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Acts beside the life cycle, which leave a task's version alone: reading, ticking, commenting, urging. */
@Component
class TaskTalk {
    private final JdbcClient jdbc;
    private final Checklists checklists;
    private final Comments comments;
    private final Addressees addressees;
    private final TaskJournal journal;
    private final BusinessClock clock;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    TaskTalk(
            JdbcClient jdbc,
            Checklists checklists,
            Comments comments,
            Addressees addressees,
            TaskJournal journal,
            BusinessClock clock,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.checklists = checklists;
        this.comments = comments;
        this.addressees = addressees;
        this.journal = journal;
        this.clock = clock;
        this.currentUser = currentUser;
        this.events = events;
    }

    void acknowledge(TaskRow task) {
        int changed = jdbc.sql("""
                        update task set acknowledged_version = due_version, acknowledged_by = :person, acknowledged_at = :at
                        where id = :id and acknowledged_version < due_version""")
                .param("person", currentUser.personIdOrNull())
                .param("at", clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime())
                .param("id", task.id())
                .update();
        if (changed > 0) {
            journal.record(task.id(), "acknowledged", null, task.due() == null ? null : String.valueOf(task.due()));
        }
    }

    void tick(TaskRow task, long lineId, boolean done) {
        ChecklistLine line = checklists.of(task.id()).stream()
                .filter(one -> one.id() == lineId)
                .findFirst()
                .orElseThrow(() -> new TaskNotFoundException(task.id()));
        if (line.kind() != LineKind.MATERIAL) {
            throw new TaskRefusedException(Why.ANSWERED_ELSEWHERE);
        }
        if (line.done() != done) {
            checklists.tick(lineId, done);
            journal.record(task.id(), done ? "ticked" : "unticked", null, line.label());
        }
    }

    void waive(TaskRow task, long lineId, boolean waived) {
        ChecklistLine line = checklists.of(task.id()).stream()
                .filter(one -> one.id() == lineId)
                .findFirst()
                .orElseThrow(() -> new TaskNotFoundException(task.id()));
        if (line.appliesTo().isEmpty()) {
            throw new TaskRefusedException(Why.APPLIES_TO_ALL);
        }
        if (line.waived() != waived) {
            checklists.waive(lineId, waived);
            journal.record(task.id(), waived ? "waived" : "unwaived", null, line.label());
        }
    }

    /** Adds a comment; those whom it names hear of it. */
    void comment(TaskRow task, String text) {
        say(task, text, "commented");
    }

    /** A comment to the association. */
    void ask(TaskRow task, String question) {
        String text = Wording.optional(question.contains("@协会") ? question : "@协会 " + question);
        say(task, text, "asked");
    }

    /** A comment that nobody has to be told of, since another message carries it. */
    void note(TaskRow task, String text) {
        comments.add(task.id(), text, Mentions.in(text, addressees.byName(task.memberId())));
    }

    private void say(TaskRow task, String text, String action) {
        Set<Long> named = Mentions.in(text, addressees.byName(task.memberId()));
        comments.add(task.id(), text, named);
        journal.record(task.id(), action, null, null);
        Long writer = currentUser.personIdOrNull();
        Set<Long> others = new LinkedHashSet<>(named);
        if (writer != null) {
            others.remove(writer);
        }
        if (!others.isEmpty()) {
            events.publishEvent(new TaskEvent.Mentioned(task.id(), others, writer, text));
        }
    }

    /** Whether there was something to urge. */
    boolean urge(TaskRow task, String note) {
        if (!task.state().awaitsCompany()) {
            return false;
        }
        Long person = currentUser.personIdOrNull();
        journal.record(task.id(), "urged", null, note.isEmpty() ? null : note);
        events.publishEvent(new TaskEvent.Urged(task.id(), person == null ? 0 : person, note));
        return true;
    }
}
