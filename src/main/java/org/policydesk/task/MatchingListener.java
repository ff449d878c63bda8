package org.policydesk.task;

import java.util.Map;
import org.policydesk.account.SystemUser;
import org.policydesk.member.ChangedFacts;
import org.policydesk.member.ManyMembersChanged;
import org.policydesk.member.MemberEvent;
import org.policydesk.policy.PolicyEvent;
import org.policydesk.policy.PublishedItems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows for tasks when an item is published or withdrawn or a member's facts change, in the same transaction. Matching
 * reads the facts of members, which the system does for whoever acted.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MatchingListener {
    private final PublishedItems items;
    private final Matcher matcher;
    private final TaskStore store;
    private final TaskJournal journal;
    private final Recounted recounted;
    private final KeptVerdicts kept;
    private final MatchingTurn turn;
    private final ApplicationEventPublisher events;

    MatchingListener(
            PublishedItems items,
            Matcher matcher,
            TaskStore store,
            TaskJournal journal,
            Recounted recounted,
            KeptVerdicts kept,
            MatchingTurn turn,
            ApplicationEventPublisher events) {
        this.items = items;
        this.matcher = matcher;
        this.store = store;
        this.journal = journal;
        this.recounted = recounted;
        this.kept = kept;
        this.turn = turn;
        this.events = events;
    }

    @EventListener
    void on(PolicyEvent.ItemPublished event) {
        items.find(event.itemId())
                .ifPresent(item -> recounted.afterItem(
                        () -> SystemUser.run(() -> matcher.item(item, MoveReason.ITEM)), item.id()));
    }

    @EventListener
    void on(PolicyEvent.ItemWithdrawn event) {
        // Whoever still matches the item finishes first, so that no task is opened behind the withdrawal's back.
        SystemUser.run(turn::takeWithMembers);
        kept.forget(event.itemId());
        for (TaskRow task : store.openOfItem(event.itemId())) {
            if (!task.state().awaitsCompany()) {
                // What was handed in takes its course at the authority, whatever becomes of the item.
                continue;
            }
            TaskChange change =
                    new TaskChange().set("state", TaskState.WITHDRAWN).set("closed_reason", event.reason());
            if (!store.apply(change, task.id(), task.version())) {
                throw journal.stale(task.id());
            }
            journal.moved(task.id(), "withdrawn", task.state(), TaskState.WITHDRAWN);
            journal.record(task.id(), "reason", null, event.reason());
            events.publishEvent(new TaskEvent.Withdrawn(task.id()));
        }
    }

    @EventListener
    void on(MemberEvent.MemberFactsChanged event) {
        match(Map.of(event.memberId(), event.changed()));
    }

    @EventListener
    void on(ManyMembersChanged event) {
        match(event.changes());
    }

    /** Which items are open is read after the turn is taken: one that was published meanwhile is among them then. */
    private void match(Map<Long, ChangedFacts> changes) {
        SystemUser.run(() -> {
            if (changes.values().stream().anyMatch(ChangedFacts::everything)) {
                turn.take();
            }
            matcher.members(
                    changes, items.published(), new Touch(items.localDues().keySet()));
        });
    }
}
