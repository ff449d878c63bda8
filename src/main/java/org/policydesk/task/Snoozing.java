package org.policydesk.task;

import java.time.LocalDate;
import org.policydesk.account.CurrentUser;
import org.policydesk.clock.BusinessClock;
import org.policydesk.task.TaskRefusedException.Why;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets tasks rest (稍后提醒), never past their due date. */
@Component
class Snoozing {
    private final TaskMoves moves;
    private final TaskJournal journal;
    private final CurrentUser currentUser;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    Snoozing(
            TaskMoves moves,
            TaskJournal journal,
            CurrentUser currentUser,
            BusinessClock clock,
            ApplicationEventPublisher events) {
        this.moves = moves;
        this.journal = journal;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    void snooze(TaskRow task, LocalDate until, int version) {
        if (!task.state().awaitsCompany()) {
            throw new TaskRefusedException(Why.NOTHING_TO_SNOOZE);
        }
        if (!until.isAfter(clock.today())) {
            throw new TaskRefusedException(Why.SNOOZE_NOT_AHEAD);
        }
        LocalDate due = task.due();
        if (due != null && until.isAfter(due)) {
            throw new TaskRefusedException(Why.SNOOZE_PAST_DUE);
        }
        moves.apply(task, new TaskChange().set("snoozed_until", until), version);
        journal.record(task.id(), "snoozed", null, until.toString());
        Long person = currentUser.personIdOrNull();
        if (person != null) {
            events.publishEvent(new TaskEvent.Snoozed(task.id(), person, until));
        }
    }

    void wake(TaskRow task, int version) {
        moves.apply(task, new TaskChange().set("snoozed_until", null), version);
        journal.record(task.id(), "woken", null, null);
    }
}
