package org.policydesk.reminder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.task.RemindedTask;

/**
 * What is still to be said when messages are due, since much may have happened after they were planned.
 *
 * @param said what goes out, by task
 * @param skipped what does not, with the reason
 */
record Judgement(List<TaskNews> said, Map<SkipReason, List<Long>> skipped) {

    /**
     * The messages about one task to one person, in the order in which they were due.
     *
     * @param shift from where the due date moved, over all its changes that the person has not heard of; null if it did not
     * @param theirs whether the person is the one who has to do it, and does not only hear of it
     */
    record TaskNews(
            RemindedTask task,
            List<DueMessage> messages,
            @Nullable Shift shift,
            boolean theirs) {}

    /** What is asked about a task and a person at that moment; the answers come from the database. */
    interface Present {
        Optional<RemindedTask> task(long taskId);

        boolean answersFor(RemindedTask task, RungKind kind);

        boolean wasTold(long taskId);

        /** Whether the person belongs to the association. */
        boolean isStaff();
    }

    static Judgement of(List<DueMessage> due, Present present) {
        List<TaskNews> said = new ArrayList<>();
        Map<SkipReason, List<Long>> skipped = new EnumMap<>(SkipReason.class);
        due.stream().map(DueMessage::taskId).distinct().forEach(taskId -> {
            List<DueMessage> ofTask = due.stream()
                    .filter(message -> message.taskId() == taskId)
                    .sorted(Comparator.comparing(DueMessage::at).thenComparing(DueMessage::id))
                    .toList();
            RemindedTask task = present.task(taskId).orElse(null);
            List<DueMessage> kept = new ArrayList<>();
            for (DueMessage message : ofTask) {
                SkipReason reason = task == null ? SkipReason.TASK_GONE : reason(message, task, ofTask, present);
                if (reason == null) {
                    kept.add(message);
                } else {
                    skipped.computeIfAbsent(reason, r -> new ArrayList<>()).add(message.id());
                }
            }
            Shift shift = shift(kept);
            boolean undone = task != null && shift != null && shift.isUndone(task);
            overtaken(kept, undone).forEach(message -> {
                kept.remove(message);
                skipped.computeIfAbsent(SkipReason.OVERTAKEN, r -> new ArrayList<>())
                        .add(message.id());
            });
            if (task != null && !kept.isEmpty()) {
                boolean theirs = present.answersFor(task, RungKind.NEW_TASK) && !present.isStaff();
                said.add(new TaskNews(task, List.copyOf(kept), undone ? null : shift, theirs));
            }
        });
        return new Judgement(said, skipped);
    }

    private static @Nullable SkipReason reason(
            DueMessage message, RemindedTask task, List<DueMessage> ofTask, Present present) {
        RungKind kind = message.kind();
        if (kind == RungKind.WITHDRAWN) {
            return present.wasTold(task.taskId()) ? null : SkipReason.NEVER_TOLD;
        }
        if (kind == RungKind.MENTIONED) {
            return present.answersFor(task, kind) ? null : SkipReason.NOT_RESPONSIBLE;
        }
        if (!task.state().awaitsCompany()) {
            return SkipReason.SETTLED;
        }
        if (kind.isScheduled() && message.dueVersion() != task.dueVersion()) {
            return SkipReason.DATE_CHANGED;
        }
        if (kind.isEscalation() && task.acknowledged()) {
            return SkipReason.ACKNOWLEDGED;
        }
        if (!present.answersFor(task, kind)) {
            return SkipReason.NOT_RESPONSIBLE;
        }
        if (task.snoozed() && kind.yieldsToSnooze(message.rung().days())) {
            return SkipReason.SNOOZED;
        }
        boolean newToo = ofTask.stream().anyMatch(other -> other.kind() == RungKind.NEW_TASK);
        return kind == RungKind.DATE_CHANGED && newToo ? SkipReason.OVERTAKEN : null;
    }

    private static @Nullable Shift shift(List<DueMessage> kept) {
        return kept.stream()
                .map(DueMessage::shift)
                .filter(Objects::nonNull)
                .reduce(Shift::across)
                .orElse(null);
    }

    /** Of several rungs, and of several changes of the date, only the last is news; of a change taken back, none. */
    private static List<DueMessage> overtaken(List<DueMessage> kept, boolean undone) {
        List<DueMessage> rungs =
                kept.stream().filter(m -> m.kind().isScheduled()).toList();
        List<DueMessage> changes =
                kept.stream().filter(m -> m.kind() == RungKind.DATE_CHANGED).toList();
        List<DueMessage> overtaken = new ArrayList<>();
        overtaken.addAll(rungs.subList(0, Math.max(0, rungs.size() - 1)));
        overtaken.addAll(undone ? changes : changes.subList(0, Math.max(0, changes.size() - 1)));
        return overtaken;
    }
}
