package org.policydesk.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
    private final AskedMaterials asked;
    private final TaskJournal journal;
    private final Redating redating;
    private final ApplicationEventPublisher events;

    Rematch(
            TaskStore store,
            Checklists checklists,
            AskedMaterials asked,
            TaskJournal journal,
            Redating redating,
            ApplicationEventPublisher events) {
        this.store = store;
        this.checklists = checklists;
        this.asked = asked;
        this.journal = journal;
        this.redating = redating;
        this.events = events;
    }

    /**
     * @param planned the dates that the occurrence has now; null if the rule gives none any more, which leaves the task's
     * @param reason why they may be others than the task's
     * @return whether anything about it changed
     */
    boolean refresh(
            TaskRow task,
            ActionItem item,
            @Nullable PlannedTask planned,
            MoveReason reason,
            Judged judged,
            List<ChecklistLine> lines) {
        boolean lineChanged = checklists.update(task.id(), lines, asked.lines(item, judged));
        TaskChange change = new TaskChange();
        Redating.add(change, task, planned);
        names(task, item, change);
        marks(task, judged, change);
        if (change.isEmpty()) {
            return lineChanged;
        }
        if (!store.apply(change, task.id(), task.version())) {
            throw journal.stale(task.id());
        }
        redating.tell(task, planned, reason);
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

    /** Takes a task up again whose item was withdrawn and is published again, perhaps with other dates and conditions. */
    void takeUp(TaskRow task, ActionItem item, @Nullable PlannedTask planned, Judged judged) {
        checklists.update(task.id(), checklists.of(task.id()), asked.lines(item, judged));
        TaskChange change = new TaskChange().set("state", TaskState.NEW).set("closed_reason", null);
        if (planned != null) {
            Redating.put(change, task, planned);
        }
        names(task, item, change);
        marks(task, judged, change);
        if (store.apply(change, task.id(), task.version())) {
            journal.moved(task.id(), "reopened", task.state(), TaskState.NEW);
            events.publishEvent(new TaskEvent.Opened(task.id(), true));
        }
    }

    private static void names(TaskRow task, ActionItem item, TaskChange change) {
        change.setIfOther("title", task.title(), item.title())
                .setIfOther("policy_title", task.policyTitle(), item.policyTitle());
        if (task.state() == TaskState.NEW) {
            change.setIfOther("life_cycle", task.lifeCycle(), Transitions.lifeCycle(item.kind()))
                    .setIfOther("by_association", task.byAssociation(), item.byAssociation());
        }
    }

    private void marks(TaskRow task, Judged judged, TaskChange change) {
        Marks now = Marks.of(judged.outcome(), task);
        boolean unverified = now.unverified();
        boolean noLongerMatches = now.noLongerMatches();
        if (unverified != task.unverified()) {
            change.set("unverified", unverified);
            journal.record(task.id(), unverified ? "unverified" : "verified", null, null);
        }
        if (noLongerMatches != task.noLongerMatches()) {
            change.set("no_longer_matches", noLongerMatches);
            journal.record(task.id(), noLongerMatches ? "noLongerMatches" : "matchesAgain", null, null);
        }
    }
}
