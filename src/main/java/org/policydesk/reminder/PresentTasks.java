package org.policydesk.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    /** Looks up in one question what the messages are about, as far as it is not known yet. */
    void lookUp(Collection<DueMessage> due) {
        Set<Long> unknown = due.stream()
                .map(DueMessage::taskId)
                .filter(id -> !tasks.containsKey(id))
                .collect(Collectors.toSet());
        Map<Long, RemindedTask> found = feed.found(unknown);
        unknown.forEach(id -> tasks.put(id, Optional.ofNullable(found.get(id))));
    }

    /** When the task is due; null if it has no such day, or is gone. */
    @Nullable
    LocalDate due(long taskId) {
        return task(taskId).map(RemindedTask::due).orElse(null);
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
