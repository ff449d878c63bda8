package org.policydesk.task;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes back what an event started that was entered by mistake, as far as nobody has worked on it. */
@Component
class EventWithdrawal {
    private static final String WORKED_ON = """
            select (select count(*) from task_comment c where c.task_id = :id)
              + (select count(*) from checklist_line l where l.task_id = :id and l.kind = 'MATERIAL' and l.done)
              + (select count(*) from task_tolling s where s.task_id = :id)""";

    private final TaskStore store;
    private final Rematch rematch;
    private final TaskJournal journal;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    EventWithdrawal(
            TaskStore store, Rematch rematch, TaskJournal journal, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.store = store;
        this.rematch = rematch;
        this.journal = journal;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Withdraws an untouched task, marks one that somebody touched; closed ones stay as they are. */
    void of(TaskRow task, String reason) {
        if (task.state().isClosed()) {
            return;
        }
        if (isTouched(task)) {
            rematch.noLonger(task);
            journal.record(task.id(), "eventRemoved", null, reason);
            return;
        }
        TaskChange change = new TaskChange().set("state", TaskState.WITHDRAWN).set("closed_reason", reason);
        if (!store.apply(change, task.id(), task.version())) {
            throw journal.stale(task.id());
        }
        journal.moved(task.id(), "withdrawn", task.state(), TaskState.WITHDRAWN);
        journal.record(task.id(), "reason", null, reason);
        events.publishEvent(new TaskEvent.Withdrawn(task.id()));
    }

    private boolean isTouched(TaskRow task) {
        return task.state() != TaskState.NEW
                || task.assigneeId() != null
                || jdbc.sql(WORKED_ON).param("id", task.id()).query(Long.class).single() > 0;
    }
}
