package org.policydesk.task;

import org.policydesk.account.SystemUser;
import org.policydesk.member.ManyMembersChanged;
import org.policydesk.member.MemberEvent;
import org.policydesk.policy.ActionItems;
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
    private final ApplicationEventPublisher events;

    MatchingListener(
            PublishedItems items,
            Matcher matcher,
            TaskStore store,
            TaskJournal journal,
            Recounted recounted,
            ApplicationEventPublisher events) {
        this.items = items;
        this.matcher = matcher;
        this.store = store;
        this.journal = journal;
        this.recounted = recounted;
        this.events = events;
    }

    @EventListener
    void on(PolicyEvent.ItemPublished event) {
        items.find(event.itemId())
                .ifPresent(item -> recounted.after(
                        () -> SystemUser.run(() -> matcher.item(item, MoveReason.ITEM)),
                        ActionItems.SUBJECT,
                        item.id()));
    }

    @EventListener
    void on(PolicyEvent.ItemWithdrawn event) {
        for (TaskRow task : store.openOfItem(event.itemId())) {
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
        SystemUser.run(() -> matcher.member(event.memberId(), items.published()));
    }

    @EventListener
    void on(ManyMembersChanged event) {
        SystemUser.run(() -> matcher.members(event.memberIds(), items.published()));
    }
}
