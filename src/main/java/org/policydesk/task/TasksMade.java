package org.policydesk.task;

import java.util.List;

/**
 * New tasks of one occurrence of one item, told once for all of them and inside the same transaction, beside a {@link
 * TaskEvent.Opened} for each: for what would be the same for every one.
 *
 * @param taskIds at least one
 */
public record TasksMade(List<Long> taskIds) {
    public TasksMade {
        taskIds = List.copyOf(taskIds);
    }
}
