package org.policydesk.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.clock.BusinessClock;
import org.policydesk.deadline.Occurrences;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.eligibility.Outcome;
import org.policydesk.extraction.Nature;
import org.policydesk.member.ChangedFacts;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemState;
import org.springframework.stereotype.Component;

/** Matches items with members: makes the tasks that are wanted and refreshes those that are there. */
@Component
class Matcher {
    private final TaskStore store;
    private final NewTasks newTasks;
    private final StartedTasks started;
    private final Rematch rematch;
    private final Checklists checklists;
    private final MemberJudgement judgement;
    private final KeptVerdicts kept;
    private final MatchingTurn turn;
    private final Dating dating;
    private final WorkingCalendars calendars;
    private final BusinessClock clock;

    Matcher(
            TaskStore store,
            NewTasks newTasks,
            StartedTasks started,
            Rematch rematch,
            Checklists checklists,
            MemberJudgement judgement,
            KeptVerdicts kept,
            MatchingTurn turn,
            Dating dating,
            WorkingCalendars calendars,
            BusinessClock clock) {
        this.store = store;
        this.newTasks = newTasks;
        this.started = started;
        this.rematch = rematch;
        this.checklists = checklists;
        this.judgement = judgement;
        this.kept = kept;
        this.turn = turn;
        this.dating = dating;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The item against every active member. */
    MatchResult item(ActionItem item, MoveReason reason) {
        turn.takeWithMembers();
        return item(item, dating.begin(), judgement.factsOfAll(), reason);
    }

    /** The same with what was read for several items. */
    MatchResult item(ActionItem item, Dating.Count count, Map<Long, MemberFacts> factsOfAll, MoveReason reason) {
        MatchResult result = match(item, count, factsOfAll, store.ofItem(item.id()), reason);
        if (isMatched(item)) {
            kept.keepAll(item.id(), judgement.outcomes(item, factsOfAll, clock.today()));
        } else {
            kept.forget(item.id());
        }
        return result;
    }

    /** Members whose facts changed against the published items that those touch; all facts are read at once. */
    MatchResult members(Map<Long, ChangedFacts> changes, Collection<ActionItem> published, Touch touch) {
        Map<Long, MemberFacts> facts = facts(changes.keySet());
        kept.forgetMembers(
                changes.keySet().stream().filter(id -> !facts.containsKey(id)).toList());
        Dating.Count count = dating.begin();
        MatchResult result = MatchResult.NONE;
        for (ActionItem item : published) {
            Map<Long, MemberFacts> touched = new LinkedHashMap<>(facts);
            touched.keySet().removeIf(id -> !touch.touches(Objects.requireNonNull(changes.get(id)), item));
            if (!touched.isEmpty()) {
                result = result.plus(some(item, count, touched, MoveReason.MEMBER));
            }
        }
        return result;
    }

    /** One task's own item and member, for a task that is open again. */
    void again(ActionItem item, long memberId) {
        Map<Long, MemberFacts> facts = judgement.factsOfActive(memberId);
        if (!facts.isEmpty()) {
            some(item, dating.begin(), facts, MoveReason.ROUTINE);
        }
    }

    private MatchResult some(ActionItem item, Dating.Count count, Map<Long, MemberFacts> facts, MoveReason reason) {
        MatchResult result = match(item, count, facts, store.ofItem(item.id(), facts.keySet()), reason);
        if (isMatched(item)) {
            kept.keep(item.id(), judgement.outcomes(item, facts, clock.today()));
        }
        return result;
    }

    private Map<Long, MemberFacts> facts(Set<Long> memberIds) {
        if (memberIds.size() == 1) {
            return judgement.factsOfActive(memberIds.iterator().next());
        }
        Map<Long, MemberFacts> facts = new LinkedHashMap<>(judgement.factsOfAll());
        facts.keySet().retainAll(memberIds);
        return facts;
    }

    /** Whether members are matched with the item: only then it has verdicts. */
    static boolean isMatched(ActionItem item) {
        return item.state() == ItemState.PUBLISHED && (item.nature() == Nature.TASK || StartedTasks.isDuty(item));
    }

    private MatchResult match(
            ActionItem item,
            Dating.Count count,
            Map<Long, MemberFacts> facts,
            List<TaskRow> present,
            MoveReason reason) {
        if (item.state() != ItemState.PUBLISHED) {
            return MatchResult.NONE;
        }
        boolean duty = StartedTasks.isDuty(item);
        if (item.nature() != Nature.TASK && !duty) {
            return noLonger(present);
        }
        Map<Long, Judged> judged = new LinkedHashMap<>();
        facts.forEach((member, known) -> judged.put(member, judgement.judged(item, known)));
        ItemPlan plan = count.of(item);
        if (duty) {
            return duty(item, plan, count, judged, present, reason);
        }
        MatchResult result = refresh(item, plan, judged, present, reason);
        return result.plus(plan.next()
                .map(key -> open(item, plan, key, judged, present))
                .orElseGet(() -> new MatchResult(0, 0, 0, expired(item))));
    }

    /** Tasks whose event is gone, or that were made when the item was no duty yet, are shown as such. */
    private MatchResult duty(
            ActionItem item,
            ItemPlan plan,
            Dating.Count count,
            Map<Long, Judged> judged,
            List<TaskRow> present,
            MoveReason reason) {
        Map<Boolean, List<TaskRow>> standing = present.stream()
                .filter(task -> judged.containsKey(task.memberId()))
                .collect(Collectors.partitioningBy(
                        task -> plan.occurrence(task.occurrenceKey(), task.memberId()) != null));
        return noLonger(standing.getOrDefault(false, List.of()))
                .plus(refresh(item, plan, judged, standing.getOrDefault(true, List.of()), reason))
                .plus(started.open(item, plan, count, judged, present));
    }

    private MatchResult open(
            ActionItem item, ItemPlan plan, String key, Map<Long, Judged> judged, List<TaskRow> present) {
        Map<Long, TaskRow> having = present.stream()
                .filter(task -> task.occurrenceKey().equals(key))
                .collect(Collectors.toMap(TaskRow::memberId, Function.identity()));
        Map<PlannedTask, Map<Long, Judged>> wanted = new LinkedHashMap<>();
        int takenUp = 0;
        for (Map.Entry<Long, Judged> member : judged.entrySet()) {
            TaskRow task = having.get(member.getKey());
            boolean fits = StartedTasks.wants(item, member.getValue().outcome());
            PlannedTask planned = plan.of(key, member.getKey());
            if (task == null && fits && planned != null && !planned.isLocallyPast(clock.today())) {
                wanted.computeIfAbsent(planned, dates -> new LinkedHashMap<>()).put(member.getKey(), member.getValue());
            } else if (task != null && fits && task.state() == TaskState.WITHDRAWN) {
                rematch.takeUp(task, item, plan.of(task), member.getValue());
                takenUp++;
            }
        }
        int opened = takenUp;
        for (Map.Entry<PlannedTask, Map<Long, Judged>> alike : wanted.entrySet()) {
            opened += newTasks.open(item, alike.getKey(), alike.getValue(), null);
        }
        return new MatchResult(opened, 0, 0, 0);
    }

    /** The item was a task when these were made, and is something else by now. */
    private MatchResult noLonger(List<TaskRow> present) {
        List<TaskRow> matched = present.stream()
                .filter(task -> !task.state().isClosed() && task.assignedReason() == null)
                .toList();
        matched.forEach(rematch::noLonger);
        return new MatchResult(0, 0, matched.size(), 0);
    }

    private MatchResult refresh(
            ActionItem item, ItemPlan plan, Map<Long, Judged> judged, List<TaskRow> present, MoveReason reason) {
        List<TaskRow> open = present.stream()
                .filter(task -> !task.state().isClosed() && judged.containsKey(task.memberId()))
                .toList();
        if (open.isEmpty()) {
            return MatchResult.NONE;
        }
        Map<Long, List<ChecklistLine>> lines =
                checklists.ofAll(open.stream().map(TaskRow::id).toList());
        int unchanged = 0;
        int noLonger = 0;
        for (TaskRow task : open) {
            Judged member = judged.get(task.memberId());
            if (member != null) {
                boolean changed = rematch.refresh(
                        task, item, plan.of(task), reason, member, lines.getOrDefault(task.id(), List.of()));
                unchanged += changed ? 0 : 1;
                noLonger += member.outcome() == Outcome.UNFIT && task.assignedReason() == null ? 1 : 0;
            }
        }
        return new MatchResult(0, unchanged, noLonger, 0);
    }

    /** Only a rule that occurs once can be over; of all others the next occurrence comes. */
    private int expired(ActionItem item) {
        LocalDate today = clock.today();
        return Occurrences.of(item.rule(), LocalDate.EPOCH, today, calendars.current())
                        .isEmpty()
                ? 0
                : 1;
    }
}
