package org.policydesk.reminder;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.policydesk.task.RemindedTask;
import org.policydesk.task.ReminderFeed;

/** The tasks as they will be on a later day if nobody does anything. Not thread-safe. */
final class RehearsedTasks implements Judgement.Present {
    private final ReminderFeed feed;
    private final PresentTasks now;
    private final Set<Long> told = new HashSet<>();
    private LocalDate day = LocalDate.MIN;

    RehearsedTasks(ReminderFeed feed, PresentTasks now) {
        this.feed = feed;
        this.now = now;
    }

    void at(LocalDate later) {
        day = later;
    }

    void told(long taskId) {
        told.add(taskId);
    }

    /** A rest that somebody asked for ends on its day. */
    @Override
    public Optional<RemindedTask> task(long taskId) {
        return now.task(taskId).flatMap(task -> task.snoozed() ? feed.find(taskId, day) : Optional.of(task));
    }

    @Override
    public boolean answersFor(RemindedTask task, RungKind kind) {
        return now.answersFor(task, kind);
    }

    @Override
    public boolean wasTold(long taskId) {
        return told.contains(taskId) || now.wasTold(taskId);
    }

    @Override
    public boolean isStaff() {
        return now.isStaff();
    }
}
