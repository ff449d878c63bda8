package org.policydesk.task;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts the dates that an occurrence has now on its task, writes down what moved and tells of it. */
@Component
class Redating {
    private final TaskStore store;
    private final TaskJournal journal;
    private final ApplicationEventPublisher events;

    Redating(TaskStore store, TaskJournal journal, ApplicationEventPublisher events) {
        this.store = store;
        this.journal = journal;
        this.events = events;
    }

    /** Whether the task's date can still move: it is open, and what was handed in has met its date. */
    static boolean canMove(TaskRow task) {
        return task.state().awaitsCompany();
    }

    /** Adds to the change what is other about the dates. */
    static void add(TaskChange change, TaskRow task, @Nullable PlannedTask planned) {
        if (planned != null && canMove(task)) {
            put(change, task, planned);
        }
    }

    /** The same for a task that is open again by this very change. */
    static void put(TaskChange change, TaskRow task, PlannedTask planned) {
        change.setIfOther("start_by", task.startBy(), planned.startBy())
                .setIfOther("rule_due", task.ruleDue(), planned.ruleDue())
                .setIfOther("opens", task.opens(), planned.opens())
                .setIfOther("cut_off", task.cutOff(), planned.cutOff())
                .setIfOther("date_source", task.dateSource(), planned.source())
                .setIfOther("provisional", task.provisional(), planned.provisional())
                .setIfOther("paused_since", task.pausedSince(), planned.pausedSince());
        if (dueMoves(task, planned)) {
            change.set("due", planned.due()).set("due_version", task.dueVersion() + 1);
        }
    }

    /** Journals and tells what {@link #add} changed, once it is applied. */
    void tell(TaskRow task, @Nullable PlannedTask planned, MoveReason reason) {
        if (planned == null || !canMove(task)) {
            return;
        }
        if (!Objects.equals(task.startBy(), planned.startBy())) {
            journal.record(task.id(), "startBy", text(task.startBy()), text(planned.startBy()));
        }
        if (dueMoves(task, planned)) {
            journal.record(task.id(), "due", text(task.due()), text(planned.due()));
            events.publishEvent(new TaskEvent.DateChanged(task.id(), task.due(), task.cutOff(), reason, ""));
        } else if (!Objects.equals(task.startBy(), planned.startBy())
                || !Objects.equals(task.opens(), planned.opens())) {
            events.publishEvent(new TaskEvent.PreparationMoved(task.id()));
        }
    }

    /**
     * Journals and tells a step on the period, once it is applied.
     *
     * @param action what stands in the history
     * @param note what goes into the mail
     */
    void tellStep(TaskRow task, PlannedTask planned, MoveReason reason, String action, String note) {
        journal.record(task.id(), action, text(task.due()), text(planned.due()));
        if (!note.isEmpty()) {
            journal.record(task.id(), "reason", null, note);
        }
        events.publishEvent(
                dueMoves(task, planned)
                        ? new TaskEvent.DateChanged(task.id(), task.due(), task.cutOff(), reason, note)
                        : new TaskEvent.PreparationMoved(task.id()));
    }

    /** Only the dates, for when what all dates are counted by has changed. */
    void redate(TaskRow task, @Nullable PlannedTask planned, MoveReason reason) {
        TaskChange change = new TaskChange();
        add(change, task, planned);
        if (change.isEmpty()) {
            return;
        }
        if (!store.apply(change, task.id(), task.version())) {
            throw journal.stale(task.id());
        }
        tell(task, planned, reason);
    }

    /** Another hour on the same day is another date: who planned for the evening has to know. */
    private static boolean dueMoves(TaskRow task, PlannedTask planned) {
        return !Objects.equals(task.due(), planned.due()) || !Objects.equals(task.cutOff(), planned.cutOff());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
