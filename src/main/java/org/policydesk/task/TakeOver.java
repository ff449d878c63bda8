package org.policydesk.task;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.SystemUser;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.InvalidRepealException;
import org.policydesk.policy.ItemState;
import org.policydesk.policy.PolicyEvent;
import org.policydesk.policy.PublishedItems;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands open tasks from one item to another, in the same transaction: each keeps its number, its history and its occurrence, or
 * takes the other's next one where the other has none of that key. Their dates and lists follow when the other is matched.
 * An item that is not open to members gets none, and the whole act is refused.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TakeOver {
    private final PublishedItems items;
    private final TaskStore store;
    private final TaskJournal journal;
    private final Dating dating;
    private final MatchingTurn turn;

    TakeOver(PublishedItems items, TaskStore store, TaskJournal journal, Dating dating, MatchingTurn turn) {
        this.items = items;
        this.store = store;
        this.journal = journal;
        this.dating = dating;
        this.turn = turn;
    }

    @EventListener
    void on(PolicyEvent.ItemTakenOver event) {
        SystemUser.run(turn::takeWithMembers);
        move(event.itemId(), event.byItemId(), "takenOver", event.itemId(), awaiting(event.itemId()));
    }

    @EventListener
    void on(PolicyEvent.ItemGivenBack event) {
        SystemUser.run(turn::takeWithMembers);
        List<TaskRow> given = awaiting(event.byItemId()).stream()
                .filter(task -> Long.valueOf(event.itemId()).equals(task.movedFrom()))
                .toList();
        move(event.byItemId(), event.itemId(), "givenBack", null, given);
    }

    private List<TaskRow> awaiting(long itemId) {
        return store.openOfItem(itemId).stream()
                .filter(task -> task.state().awaitsCompany())
                .toList();
    }

    private void move(long fromId, long toId, String action, @Nullable Long movedFrom, List<TaskRow> tasks) {
        ActionItem from = items.find(fromId).orElseThrow();
        // Whoever moves looked before waiting for the turn, and the item may have been withdrawn meanwhile.
        ActionItem to = items.find(toId)
                .filter(one -> one.state() == ItemState.PUBLISHED)
                .orElseThrow(() -> new InvalidRepealException(InvalidRepealException.Why.NOT_MOVABLE));
        ItemPlan plan = dating.of(to);
        Optional<String> next = plan.next();
        Set<String> taken = new HashSet<>(store.ofItem(toId).stream()
                .map(task -> place(task.memberId(), task.occurrenceKey()))
                .collect(Collectors.toSet()));
        for (TaskRow task : tasks) {
            boolean same = plan.occurrence(task.occurrenceKey(), task.memberId()) != null;
            String key = same ? task.occurrenceKey() : next.orElse(task.occurrenceKey());
            if (taken.add(place(task.memberId(), key))) {
                TaskChange change = new TaskChange()
                        .set("item_id", toId)
                        .set("occurrence_key", key)
                        .set("moved_from", movedFrom);
                if (!store.apply(change, task.id(), task.version())) {
                    throw journal.stale(task.id());
                }
                journal.record(task.id(), action, from.title(), to.title());
            }
        }
    }

    private static String place(long memberId, String key) {
        return memberId + " " + key;
    }
}
