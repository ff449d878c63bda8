package org.policydesk.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.clock.BusinessClock;
import org.policydesk.deadline.Occurrences;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.eligibility.Outcome;
import org.policydesk.eligibility.Verdict;
import org.policydesk.extraction.Nature;
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
            Dating dating,
            WorkingCalendars calendars,
            BusinessClock clock) {
        this.store = store;
        this.newTasks = newTasks;
        this.started = started;
        this.rematch = rematch;
        this.checklists = checklists;
        this.judgement = judgement;
        this.dating = dating;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The item against every active member. */
    MatchResult item(ActionItem item, MoveReason reason) {
        return match(item, dating.begin(), judgement.factsOfAll(), store.ofItem(item.id()), reason);
    }

    /** The member against every published item. */
    MatchResult member(long memberId, Collection<ActionItem> published) {
        Map<Long, MemberFacts> facts = judgement.factsOfActive(memberId);
        Map<Long, List<TaskRow>> tasks =
                store.ofMember(memberId).stream().collect(Collectors.groupingBy(TaskRow::itemId));
        Dating.Count count = dating.begin();
        return published.stream()
                .map(item -> match(item, count, facts, tasks.getOrDefault(item.id(), List.of()), MoveReason.MEMBER))
                .reduce(MatchResult.NONE, MatchResult::plus);
    }

    /** These members against every published item: item by item, with all facts read at once. */
    MatchResult members(Set<Long> memberIds, Collection<ActionItem> published) {
        Map<Long, MemberFacts> facts = new LinkedHashMap<>(judgement.factsOfAll());
        facts.keySet().retainAll(memberIds);
        Dating.Count count = dating.begin();
        return published.stream()
                .map(item -> {
                    List<TaskRow> theirs = store.ofItem(item.id()).stream()
                            .filter(task -> memberIds.contains(task.memberId()))
                            .toList();
                    return match(item, count, facts, theirs, MoveReason.MEMBER);
                })
                .reduce(MatchResult.NONE, MatchResult::plus);
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
        Map<Long, Verdict> verdicts = new LinkedHashMap<>();
        facts.forEach((member, known) -> verdicts.put(member, judgement.of(item, known)));
        ItemPlan plan = count.of(item);
        if (duty) {
            return duty(item, plan, count, verdicts, present, reason);
        }
        MatchResult result = refresh(item, plan, verdicts, present, reason);
        return result.plus(plan.next()
                .map(key -> open(item, plan, key, verdicts, present))
                .orElseGet(() -> new MatchResult(0, 0, 0, expired(item))));
    }

    /** Tasks whose event is gone, or that were made when the item was no duty yet, are shown as such. */
    private MatchResult duty(
            ActionItem item,
            ItemPlan plan,
            Dating.Count count,
            Map<Long, Verdict> verdicts,
            List<TaskRow> present,
            MoveReason reason) {
        Map<Boolean, List<TaskRow>> standing = present.stream()
                .filter(task -> verdicts.containsKey(task.memberId()))
                .collect(Collectors.partitioningBy(
                        task -> plan.occurrence(task.occurrenceKey(), task.memberId()) != null));
        return noLonger(standing.getOrDefault(false, List.of()))
                .plus(refresh(item, plan, verdicts, standing.getOrDefault(true, List.of()), reason))
                .plus(started.open(item, plan, count, verdicts, present));
    }

    private MatchResult open(
            ActionItem item, ItemPlan plan, String key, Map<Long, Verdict> verdicts, List<TaskRow> present) {
        Map<Long, TaskRow> having = present.stream()
                .filter(task -> task.occurrenceKey().equals(key))
                .collect(Collectors.toMap(TaskRow::memberId, Function.identity()));
        Map<PlannedTask, Map<Long, Verdict>> wanted = new LinkedHashMap<>();
        int takenUp = 0;
        for (Map.Entry<Long, Verdict> member : verdicts.entrySet()) {
            TaskRow task = having.get(member.getKey());
            boolean fits = StartedTasks.wants(item, member.getValue());
            PlannedTask planned = plan.of(key, member.getKey());
            if (task == null && fits && planned != null && !planned.isLocallyPast(clock.today())) {
                wanted.computeIfAbsent(planned, dates -> new LinkedHashMap<>()).put(member.getKey(), member.getValue());
            } else if (task != null && fits && task.state() == TaskState.WITHDRAWN) {
                rematch.takeUp(task);
                takenUp++;
            }
        }
        int opened = takenUp;
        for (Map.Entry<PlannedTask, Map<Long, Verdict>> alike : wanted.entrySet()) {
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
            ActionItem item, ItemPlan plan, Map<Long, Verdict> verdicts, List<TaskRow> present, MoveReason reason) {
        List<TaskRow> open = present.stream()
                .filter(task -> !task.state().isClosed() && verdicts.containsKey(task.memberId()))
                .toList();
        if (open.isEmpty()) {
            return MatchResult.NONE;
        }
        Map<Long, List<ChecklistLine>> lines =
                checklists.ofAll(open.stream().map(TaskRow::id).toList());
        int unchanged = 0;
        int noLonger = 0;
        for (TaskRow task : open) {
            Verdict verdict = verdicts.get(task.memberId());
            if (verdict != null) {
                boolean changed = rematch.refresh(
                        task, item, plan.of(task), reason, verdict, lines.getOrDefault(task.id(), List.of()));
                unchanged += changed ? 0 : 1;
                noLonger += verdict.outcome() == Outcome.UNFIT && task.assignedReason() == null ? 1 : 0;
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
