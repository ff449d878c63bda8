package org.policydesk.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Outcome;
import org.policydesk.eligibility.Verdict;
import org.policydesk.policy.ActionItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Brings a task that is there already in line with its item and its member's facts. It is never deleted or closed for that: a
 * match that no longer holds is shown as such.
 */
@Component
class Rematch {
    private final TaskStore store;
    private final Checklists checklists;
    private final TaskJournal journal;
    private final ApplicationEventPublisher events;

    Rematch(TaskStore store, Checklists checklists, TaskJournal journal, ApplicationEventPublisher events) {
        this.store = store;
        this.checklists = checklists;
        this.journal = journal;
        this.events = events;
    }

    /**
     * @param planned the dates that the occurrence has now; null if the rule gives none any more, which leaves the task's
     * @return whether anything about it changed
     */
    boolean refresh(
            TaskRow task, ActionItem item, @Nullable PlannedTask planned, Verdict verdict, List<ChecklistLine> lines) {
        boolean lineChanged = checklists.update(task.id(), lines, WantedLines.of(item, verdict));
        TaskChange change = new TaskChange();
        boolean moved = planned != null && dates(task, planned, change);
        names(task, item, change);
        marks(task, verdict, change);
        if (change.isEmpty()) {
            return lineChanged;
        }
        if (!store.apply(change, task.id(), task.version())) {
            throw journal.stale(task.id());
        }
        if (moved) {
            events.publishEvent(new TaskEvent.DateChanged(task.id()));
        }
        return true;
    }

    /** Shows on a task that its item asks nothing of the member any more. */
    void noLonger(TaskRow task) {
        if (!task.noLongerMatches()) {
            if (!store.apply(new TaskChange().set("no_longer_matches", true), task.id(), task.version())) {
                throw journal.stale(task.id());
            }
            journal.record(task.id(), "noLongerMatches", null, null);
        }
    }

    /** Takes a task up again whose item was withdrawn and is published again. */
    void takeUp(TaskRow task) {
        TaskChange change = new TaskChange().set("state", TaskState.NEW).set("closed_reason", null);
        if (store.apply(change, task.id(), task.version())) {
            journal.moved(task.id(), "reopened", task.state(), TaskState.NEW);
            events.publishEvent(new TaskEvent.Opened(task.id()));
        }
    }

    /** A correction has its own date, and what was handed in has met its date. */
    private boolean dates(TaskRow task, PlannedTask planned, TaskChange change) {
        if (!task.state().awaitsCompany() || task.state() == TaskState.CORRECTION) {
            return false;
        }
        boolean moved = !Objects.equals(task.due(), planned.due());
        change.setIfOther("start_by", task.startBy(), planned.startBy())
                .setIfOther("rule_due", task.ruleDue(), planned.ruleDue())
                .setIfOther("opens", task.opens(), planned.opens())
                .setIfOther("cut_off", task.cutOff(), planned.cutOff())
                .setIfOther("date_source", task.dateSource(), planned.source())
                .setIfOther("provisional", task.provisional(), planned.provisional());
        if (moved) {
            change.set("due", planned.due()).set("due_version", task.dueVersion() + 1);
            journal.record(task.id(), "due", text(task.due()), text(planned.due()));
        }
        return moved;
    }

    private static void names(TaskRow task, ActionItem item, TaskChange change) {
        change.setIfOther("title", task.title(), item.title())
                .setIfOther("policy_title", task.policyTitle(), item.policyTitle());
        if (task.state() == TaskState.NEW) {
            change.setIfOther("life_cycle", task.lifeCycle(), Transitions.lifeCycle(item.kind()))
                    .setIfOther("by_association", task.byAssociation(), item.byAssociation());
        }
    }

    private void marks(TaskRow task, Verdict verdict, TaskChange change) {
        boolean unverified = verdict.outcome() == Outcome.UNDETERMINED || verdict.outcome() == Outcome.TO_CONFIRM;
        boolean noLongerMatches = verdict.outcome() == Outcome.UNFIT && task.assignedReason() == null;
        if (unverified != task.unverified()) {
            change.set("unverified", unverified);
            journal.record(task.id(), unverified ? "unverified" : "verified", null, null);
        }
        if (noLongerMatches != task.noLongerMatches()) {
            change.set("no_longer_matches", noLongerMatches);
            journal.record(task.id(), noLongerMatches ? "noLongerMatches" : "matchesAgain", null, null);
        }
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
