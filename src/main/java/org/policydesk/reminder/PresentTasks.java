package org.policydesk.reminder;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.policydesk.task.RemindedTask;
import org.policydesk.task.ReminderFeed;

/** What holds for one person and their tasks at the moment, each task looked up once. Not thread-safe. */
final class PresentTasks implements Judgement.Present {
    private final ReminderFeed feed;
    private final Plans.Now now;
    private final DueMessages messages;
    private final long personId;
    private final Map<Long, Optional<RemindedTask>> tasks = new HashMap<>();

    PresentTasks(ReminderFeed feed, Plans.Now now, DueMessages messages, long personId) {
        this.feed = feed;
        this.now = now;
        this.messages = messages;
        this.personId = personId;
    }

    @Override
    public Optional<RemindedTask> task(long taskId) {
        return tasks.computeIfAbsent(taskId, feed::find);
    }

    @Override
    public boolean answersFor(RemindedTask task, RungKind kind) {
        return kind == RungKind.MENTIONED || kind == RungKind.SNOOZED
                ? now.audiences().mayRead(task, personId)
                : now.audience(task).includes(kind, personId);
    }

    @Override
    public boolean isStaff() {
        return now.audiences().isStaff(personId);
    }

    @Override
    public boolean wasTold(long taskId) {
        return messages.wasTold(taskId, personId);
    }
}
