package org.policydesk.reminder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What must change in a task's stored messages so that they say what its plan says. What was gathered or held, and what was
 * decided when it was due, stays. Pure.
 */
record Reconciliation(List<DueMessage> add, List<DueMessage> revise, Map<SkipReason, List<Long>> drop) {

    static Reconciliation of(List<DueMessage> stored, List<DueMessage> planned, int dueVersion) {
        List<DueMessage> wanted = handedOn(stored, planned);
        Map<DueMessage.Key, DueMessage> have = new HashMap<>();
        stored.forEach(message -> have.put(message.key(), message));
        List<DueMessage> add = new ArrayList<>();
        List<DueMessage> revise = new ArrayList<>();
        for (DueMessage message : wanted) {
            DueMessage old = have.remove(message.key());
            if (old == null) {
                add.add(message);
            } else if (isOpen(old)) {
                DueMessage revised = revised(old, message);
                if (!revised.equals(old)) {
                    revise.add(revised);
                }
            }
        }
        Set<Long> people = wanted.stream().map(DueMessage::personId).collect(Collectors.toSet());
        Map<SkipReason, List<Long>> drop = new EnumMap<>(SkipReason.class);
        have.values().stream()
                .filter(old -> old.kind().isScheduled() && old.state() == MessageState.PLANNED)
                .forEach(old -> drop.computeIfAbsent(reason(old, people, dueVersion), r -> new ArrayList<>())
                        .add(old.id()));
        return new Reconciliation(add, revise, drop);
    }

    /** What was due to somebody who has left since, and not yet gathered, is said to whoever answers now, though its hour is past. */
    private static List<DueMessage> handedOn(List<DueMessage> stored, List<DueMessage> planned) {
        Set<Long> people = planned.stream().map(DueMessage::personId).collect(Collectors.toSet());
        Set<Rung> left = stored.stream()
                .filter(old -> old.state() == MessageState.PLANNED && !people.contains(old.personId()))
                .map(DueMessage::rung)
                .collect(Collectors.toSet());
        return left.isEmpty()
                ? planned
                : planned.stream()
                        .map(message -> message.skip() == SkipReason.ALREADY_PAST && left.contains(message.rung())
                                ? message.planned()
                                : message)
                        .toList();
    }

    private static boolean isOpen(DueMessage old) {
        return old.kind().isScheduled()
                && (old.state() == MessageState.PLANNED
                        || old.skip() != null && old.skip().isRevisable());
    }

    private static DueMessage revised(DueMessage old, DueMessage wanted) {
        // What is due and not yet gathered must not be lost because a new plan comes after its hour.
        boolean keep = old.state() == MessageState.PLANNED && wanted.skip() == SkipReason.ALREADY_PAST;
        return new DueMessage(
                old.id(),
                old.taskId(),
                old.personId(),
                old.rung(),
                old.dueVersion(),
                old.occasion(),
                wanted.at(),
                keep ? MessageState.PLANNED : wanted.state(),
                keep ? null : wanted.skip(),
                old.envelopeId(),
                old.note(),
                old.title(),
                old.memberName(),
                old.due(),
                old.shift());
    }

    private static SkipReason reason(DueMessage old, Set<Long> people, int dueVersion) {
        if (old.dueVersion() != dueVersion) {
            return SkipReason.DATE_CHANGED;
        }
        return people.contains(old.personId()) ? SkipReason.PLAN_CHANGED : SkipReason.NOT_RESPONSIBLE;
    }
}
