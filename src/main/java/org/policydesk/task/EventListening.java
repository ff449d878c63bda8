package org.policydesk.task;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.policydesk.account.SystemUser;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.member.MemberEvent;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.PublishedItems;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What follows for tasks when an event of a member is recorded, moved or removed, in the same transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EventListening {
    private final PublishedItems items;
    private final TaskStore store;
    private final StartedTasks started;
    private final Starts starts;
    private final Dating dating;
    private final Redating redating;
    private final MemberJudgement judgement;
    private final EventWithdrawal withdrawal;

    EventListening(
            PublishedItems items,
            TaskStore store,
            StartedTasks started,
            Starts starts,
            Dating dating,
            Redating redating,
            MemberJudgement judgement,
            EventWithdrawal withdrawal) {
        this.items = items;
        this.store = store;
        this.started = started;
        this.starts = starts;
        this.dating = dating;
        this.redating = redating;
        this.judgement = judgement;
        this.withdrawal = withdrawal;
    }

    @EventListener
    void on(MemberEvent.EventRecorded event) {
        SystemUser.run(() -> open(event.memberId(), Start.keyOfEvent(event.eventId())));
    }

    @EventListener
    void on(MemberEvent.EventMoved event) {
        String key = Start.keyOfEvent(event.eventId());
        for (TaskRow task : ofKey(event.memberId(), key)) {
            items.find(task.itemId())
                    .filter(StartedTasks::isDuty)
                    .ifPresent(item -> redating.redate(task, dating.of(item).of(task), MoveReason.EVENT));
        }
        SystemUser.run(() -> open(event.memberId(), key));
    }

    @EventListener
    void on(MemberEvent.EventRemoved event) {
        ofKey(event.memberId(), Start.keyOfEvent(event.eventId())).forEach(task -> withdrawal.of(task, event.reason()));
    }

    private void open(long memberId, String key) {
        Map<Long, MemberFacts> facts = judgement.factsOfActive(memberId);
        List<Start> recorded = starts.of(memberId).stream()
                .filter(start -> start.key().equals(key))
                .toList();
        Dating.Count count = dating.few();
        for (ActionItem item : items.published()) {
            if (!facts.isEmpty() && StartedTasks.isDuty(item)) {
                ItemPlan plan = count.of(item);
                recorded.stream()
                        .filter(start -> start.starts(item))
                        .forEach(start ->
                                started.openNow(item, plan, start, Objects.requireNonNull(facts.get(memberId))));
            }
        }
    }

    private List<TaskRow> ofKey(long memberId, String key) {
        return store.ofMember(memberId).stream()
                .filter(task -> task.occurrenceKey().equals(key))
                .toList();
    }
}
