package org.policydesk.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.task.Step;
import org.policydesk.task.TaskCard;

/**
 * Which members have come how far with an item.
 *
 * @param columns one for each step, in their order, for the members that stand there
 * @param apart how many stand at none: 放弃, 不适用, 已撤回
 */
public record ItemBoard(List<Column> columns, int apart) {
    public ItemBoard {
        columns = List.copyOf(columns);
    }

    /** How many stand at some step. */
    public int count() {
        return columns.stream().mapToInt(Column::count).sum();
    }

    /**
     * The members that stand at a step.
     *
     * @param count how many there are
     * @param entries the first of them by due date, at most {@link ItemBoards#SHOWN}
     */
    public record Column(Step step, int count, List<Entry> entries) {
        public Column {
            entries = List.copyOf(entries);
        }
    }

    /** @param person whom to speak to; null if the member has nobody */
    public record Entry(TaskCard task, UrgeEntry.@Nullable Person person) {}
}
