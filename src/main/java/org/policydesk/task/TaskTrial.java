package org.policydesk.task;

import java.util.Map;
import org.policydesk.account.SystemUser;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemNotFoundException;
import org.policydesk.policy.PublishedItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the task that a member would get of a published item, whether it has one already or not, in a transaction that the caller
 * has to take back. It checks no permission.
 */
@Component
public class TaskTrial {
    private static final String OCCURRENCE = "preview";

    private final PublishedItems items;
    private final NewTasks newTasks;
    private final MemberJudgement judgement;
    private final Dating dating;
    private final TaskStore store;

    TaskTrial(PublishedItems items, NewTasks newTasks, MemberJudgement judgement, Dating dating, TaskStore store) {
        this.items = items;
        this.newTasks = newTasks;
        this.judgement = judgement;
        this.dating = dating;
        this.store = store;
    }

    /** The task's number. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long open(long itemId, long memberId) {
        ActionItem item = items.find(itemId).orElseThrow(() -> new ItemNotFoundException(itemId));
        Judged judged = SystemUser.call(() -> judgement.judged(item, memberId));
        ItemPlan plan = dating.of(item);
        PlannedTask next = plan.next().map(key -> plan.of(key, memberId)).orElseGet(PlannedTask::undated);
        boolean has = store.ofItem(itemId).stream()
                .anyMatch(task ->
                        task.memberId() == memberId && task.occurrenceKey().equals(next.key()));
        PlannedTask planned = has ? next.withKey(OCCURRENCE) : next;
        newTasks.open(item, planned, Map.of(memberId, judged), null);
        return store.ofItem(itemId).stream()
                .filter(task ->
                        task.memberId() == memberId && task.occurrenceKey().equals(planned.key()))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
