package org.policydesk.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.eligibility.Outcome;
import org.policydesk.extraction.Nature;
import org.policydesk.policy.ActionItem;
import org.springframework.stereotype.Component;

/**
 * Compares what is stored of an item's matching with what it must have been on the day of which it was stored, by the facts known
 * now: had those changed since, the matching would have followed. What differs is a lost match, whatever the day brought.
 */
@Component
class DriftCheck {
    private final KeptVerdicts kept;
    private final MemberJudgement judgement;
    private final TaskStore store;
    private final BusinessClock clock;

    DriftCheck(KeptVerdicts kept, MemberJudgement judgement, TaskStore store, BusinessClock clock) {
        this.kept = kept;
        this.judgement = judgement;
        this.store = store;
        this.clock = clock;
    }

    /** @param turned outcomes that are others today without being wrong for their day */
    record Found(List<Difference> differences, int turned) {
        static final Found NOTHING = new Found(List.of(), 0);
    }

    /** See {@link MatchingDrift}. */
    record Difference(
            MatchingDrift.Kind kind,
            long memberId,
            @Nullable String stored,
            @Nullable String found,
            @Nullable LocalDate asOf) {}

    /**
     * What differs of an item that members are matched with. One that never was differs for everybody.
     *
     * @param then the dates as they were counted on the day that the item was last matched
     */
    Found of(ActionItem item, Map<Long, MemberFacts> facts, Dating.Count then) {
        LocalDate matchedOn = kept.matchedOn(item.id()).orElse(clock.today());
        Map<Long, KeptVerdicts.Kept> stored = kept.of(item.id());
        List<Difference> differences = new ArrayList<>();
        Set<Long> sound = new HashSet<>();
        int turned = 0;
        for (Map.Entry<Long, MemberFacts> member : facts.entrySet()) {
            KeptVerdicts.Kept before = stored.get(member.getKey());
            Difference difference = verdict(item, member.getKey(), member.getValue(), before);
            if (difference != null) {
                differences.add(difference);
            } else if (before != null) {
                sound.add(member.getKey());
                turned += judgement.outcome(item, member.getValue(), clock.today()) == before.outcome() ? 0 : 1;
            }
        }
        stored.forEach((member, before) -> {
            if (!facts.containsKey(member)) {
                differences.add(new Difference(
                        MatchingDrift.Kind.STRAY_VERDICT,
                        member,
                        before.outcome().name(),
                        null,
                        before.asOf()));
            }
        });
        Map<Long, KeptVerdicts.Kept> rest = stored.entrySet().stream()
                .filter(one -> sound.contains(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<TaskRow> tasks = store.ofItem(item.id());
        differences.addAll(marks(item, tasks, rest));
        differences.addAll(missing(item, tasks, rest, then, matchedOn));
        return new Found(differences, turned);
    }

    private @Nullable Difference verdict(
            ActionItem item, long member, MemberFacts facts, KeptVerdicts.@Nullable Kept before) {
        LocalDate asOf = before == null ? clock.today() : before.asOf();
        Outcome found = judgement.outcome(item, facts, asOf);
        if (before == null) {
            return new Difference(MatchingDrift.Kind.NO_VERDICT, member, null, found.name(), asOf);
        }
        return found == before.outcome()
                ? null
                : new Difference(
                        MatchingDrift.Kind.OUTCOME, member, before.outcome().name(), found.name(), asOf);
    }

    private static List<Difference> marks(ActionItem item, List<TaskRow> tasks, Map<Long, KeptVerdicts.Kept> verdicts) {
        List<Difference> differences = new ArrayList<>();
        for (TaskRow task : tasks) {
            KeptVerdicts.Kept verdict = verdicts.get(task.memberId());
            // A duty's task whose event is gone is marked whatever the verdict.
            boolean eventGone = StartedTasks.isDuty(item) && task.noLongerMatches();
            if (verdict == null || task.state().isClosed() || eventGone) {
                continue;
            }
            String found = Marks.of(verdict.outcome(), task).words();
            String stored = new Marks(task.unverified(), task.noLongerMatches()).words();
            if (!found.equals(stored)) {
                differences.add(
                        new Difference(MatchingDrift.Kind.TASK_MARKS, task.memberId(), stored, found, verdict.asOf()));
            }
        }
        return differences;
    }

    /**
     * Only for plain dates: what starts by an event is told with the event, and a local date that moves may give a member back
     * what it had lost.
     */
    private static List<Difference> missing(
            ActionItem item,
            List<TaskRow> tasks,
            Map<Long, KeptVerdicts.Kept> verdicts,
            Dating.Count then,
            LocalDate matchedOn) {
        Optional<String> next = item.nature() == Nature.TASK && !then.hasLocalDates(item)
                ? then.of(item).next()
                : Optional.empty();
        if (next.isEmpty()) {
            return List.of();
        }
        Set<Long> having = tasks.stream()
                .filter(task -> task.occurrenceKey().equals(next.get()))
                .map(TaskRow::memberId)
                .collect(Collectors.toSet());
        return verdicts.entrySet().stream()
                .filter(one -> !having.contains(one.getKey()))
                .filter(one -> !one.getValue().asOf().isAfter(matchedOn))
                .filter(one -> StartedTasks.wants(item, one.getValue().outcome()))
                .map(one -> new Difference(
                        MatchingDrift.Kind.NO_TASK,
                        one.getKey(),
                        null,
                        one.getValue().outcome().name(),
                        one.getValue().asOf()))
                .toList();
    }
}
