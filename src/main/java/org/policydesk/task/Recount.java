package org.policydesk.task;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.policydesk.extraction.Nature;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemState;
import org.springframework.stereotype.Component;

/**
 * Counts the dates of open tasks anew when what they are counted by has changed. Unlike {@link Matcher} it makes no tasks and
 * judges nobody. A task whose occurrence the rule does not give any more keeps its dates.
 */
@Component
class Recount {
    private final TaskStore store;
    private final Dating dating;
    private final Redating redating;

    Recount(TaskStore store, Dating dating, Redating redating) {
        this.store = store;
        this.dating = dating;
        this.redating = redating;
    }

    void of(Collection<ActionItem> items, MoveReason reason) {
        Map<Long, List<TaskRow>> awaiting = store.awaiting().stream().collect(Collectors.groupingBy(TaskRow::itemId));
        Dating.Count count = dating.begin();
        for (ActionItem item : items) {
            List<TaskRow> tasks = awaiting.getOrDefault(item.id(), List.of());
            if (tasks.isEmpty()
                    || item.state() != ItemState.PUBLISHED
                    || item.nature() != Nature.TASK && item.nature() != Nature.STANDING_DUTY) {
                continue;
            }
            ItemPlan plan = count.of(item);
            tasks.forEach(task -> redating.redate(task, plan.of(task), reason));
        }
    }
}
