package org.policydesk.task;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.clock.BusinessClock;
import org.policydesk.deadline.TollingStep;
import org.policydesk.task.TaskRefusedException.Why;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Leads tasks along their life cycles, for whoever reaches them. */
@Component
class TaskMoves {
    private final TaskStore store;
    private final CurrentReach currentReach;
    private final TaskJournal journal;
    private final KeptSteps steps;
    private final CurrentUser currentUser;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    TaskMoves(
            TaskStore store,
            CurrentReach currentReach,
            TaskJournal journal,
            KeptSteps steps,
            CurrentUser currentUser,
            BusinessClock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.currentReach = currentReach;
        this.journal = journal;
        this.steps = steps;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @throws TaskNotFoundException if there is no such task within the person's reach
     */
    TaskRow reached(long taskId) {
        return store.find(taskId, currentReach.find()).orElseThrow(() -> new TaskNotFoundException(taskId));
    }

    /** What the person may do next. */
    Set<TaskState> next(TaskRow task) {
        Reach reach = currentReach.find();
        Set<TaskState> next = EnumSet.noneOf(TaskState.class);
        Transitions.next(task.lifeCycle(), task.state(), task.byAssociation()).stream()
                .filter(to -> mayMove(reach, task, to))
                .forEach(next::add);
        return next;
    }

    void move(TaskRow task, TaskState to, int version) {
        switch (to) {
            case NOT_APPLICABLE, DECLINED -> throw new TaskRefusedException(Why.REASON_MISSING);
            case CORRECTION -> throw new TaskRefusedException(Why.CORRECTION_DATE_MISSING);
            default -> {
                boolean handsIn = task.state().awaitsCompany() && !to.awaitsCompany();
                TaskChange change = new TaskChange();
                if (handsIn) {
                    change.set("submitted_on", clock.today());
                } else if (to == TaskState.PREPARING) {
                    change.set("submitted_on", null);
                }
                change(task, "moved", to, change, version);
            }
        }
    }

    /** Hands in, or enters the true day of what was handed in already. */
    void submit(TaskRow task, LocalDate submittedOn, int version) {
        if (submittedOn.isAfter(clock.today())) {
            throw new TaskRefusedException(Why.SUBMITTED_IN_FUTURE);
        }
        TaskState to = Transitions.handedIn(task.lifeCycle(), task.byAssociation());
        if (!task.state().awaitsCompany() && task.submittedOn() != null) {
            apply(task, new TaskChange().set("submitted_on", submittedOn), version);
            LocalDate before = task.submittedOn();
            journal.record(task.id(), "submittedOn", before == null ? null : before.toString(), submittedOn.toString());
            return;
        }
        change(task, "submitted", to, new TaskChange().set("submitted_on", submittedOn), version);
        journal.record(task.id(), "submittedOn", null, submittedOn.toString());
    }

    /** Starts a period of its own: a new due date without a start-by. */
    void returnForCorrection(TaskRow task, LocalDate due, @Nullable String reason, int version) {
        String because = Wording.required(reason, Why.REASON_MISSING);
        if (due.isBefore(clock.today())) {
            throw new TaskRefusedException(Why.CORRECTION_DATE_PAST);
        }
        TaskChange change = new TaskChange()
                .set("due", due)
                .set("cut_off", null)
                .set("start_by", null)
                .set("paused_since", null)
                .set("provisional", false)
                .set("due_version", task.dueVersion() + 1)
                .set("closed_reason", because);
        change(task, "returned", TaskState.CORRECTION, change, version);
        journal.record(task.id(), "reason", null, because);
        TollingStep step = new TollingStep.RestartedTo(clock.today(), due, because);
        steps.add(KeptStep.next(task, steps.of(task.id()), step, "", currentUser.personIdOrNull(), clock.now())
                .asCorrection());
        events.publishEvent(new TaskEvent.Returned(task.id()));
    }

    void close(TaskRow task, TaskState terminal, @Nullable String reason, int version) {
        boolean needsReason = terminal == TaskState.NOT_APPLICABLE || terminal == TaskState.DECLINED;
        String because = needsReason ? Wording.required(reason, Why.REASON_MISSING) : Wording.optional(reason);
        if (!terminal.isClosed()) {
            throw new IllegalMoveException(task.state(), terminal);
        }
        TaskChange change = new TaskChange().set("closed_reason", because.isEmpty() ? null : because);
        if (terminal == TaskState.DONE) {
            change.set("submitted_on", clock.today());
        }
        change(task, "closed", terminal, change, version);
        if (!because.isEmpty()) {
            journal.record(task.id(), "reason", null, because);
        }
    }

    void reopen(TaskRow task, int version) {
        TaskState to = Transitions.reopened(task.lifeCycle());
        if (!task.state().isClosed() || task.state() == TaskState.WITHDRAWN) {
            throw new IllegalMoveException(task.state(), to);
        }
        apply(task, new TaskChange().set("state", to).set("closed_reason", null).set("submitted_on", null), version);
        journal.moved(task.id(), "reopened", task.state(), to);
        events.publishEvent(new TaskEvent.Opened(task.id(), true));
    }

    void expectUnchanged(TaskRow task, int version) {
        if (task.version() != version) {
            throw journal.stale(task.id());
        }
    }

    /** Applies the change to the version that the person saw. */
    void apply(TaskRow task, TaskChange change, int version) {
        if (task.version() != version || !store.apply(change, task.id(), version)) {
            throw journal.stale(task.id());
        }
    }

    private void change(TaskRow task, String action, TaskState to, TaskChange change, int version) {
        expectUnchanged(task, version);
        if (!Transitions.next(task.lifeCycle(), task.state(), task.byAssociation())
                .contains(to)) {
            throw new IllegalMoveException(task.state(), to);
        }
        if (!mayMove(currentReach.find(), task, to)) {
            throw new AccessDeniedException("not this person's to decide");
        }
        if (task.state() == TaskState.CORRECTION) {
            change.setIfAbsent("closed_reason", null);
        }
        apply(task, change.set("state", to), version);
        journal.moved(task.id(), action, task.state(), to);
        if (task.state().awaitsCompany() && !to.awaitsCompany() || to.isClosed()) {
            events.publishEvent(new TaskEvent.Settled(task.id()));
        }
        if (!task.state().awaitsCompany() && to == TaskState.PREPARING) {
            events.publishEvent(new TaskEvent.Opened(task.id(), true));
        }
    }

    /** Giving up is for those who decide; what the association reviewed only it passes on. */
    private static boolean mayMove(Reach reach, TaskRow task, TaskState to) {
        return switch (to) {
            case NOT_APPLICABLE, DECLINED -> reach.decidesFor(task.memberId());
            case SUBMITTED -> task.state() != TaskState.ASSOCIATION_REVIEW || reach.everything();
            default -> true;
        };
    }
}
