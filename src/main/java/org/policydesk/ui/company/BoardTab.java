package org.policydesk.ui.company;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.task.TaskFilter;

/** 待办 | 超期 | 已办 | 待触发 | 须知: the parts of the company's page. The last two hold items, not tasks. */
enum BoardTab {
    OPEN(TaskFilter.Tab.OPEN),
    OVERDUE(TaskFilter.Tab.OVERDUE),
    DONE(TaskFilter.Tab.DONE),
    WAITING(null),
    NOTICE(null);

    private final TaskFilter.@Nullable Tab tasks;

    BoardTab(TaskFilter.@Nullable Tab tasks) {
        this.tasks = tasks;
    }

    /** The part of the tasks that it shows; empty for items. */
    Optional<TaskFilter.Tab> tasks() {
        return Optional.ofNullable(tasks);
    }
}
