package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.policydesk.task.TaskState;

/** What withdrawing an item does to its tasks: those that await the company come to their end, those handed in take their course. */
final class WithdrawalTasks extends Div {
    private static final long serialVersionUID = 1L;

    WithdrawalTasks(Map<TaskState, Integer> tasks) {
        setId("withdraw-tasks");
        int closed = count(tasks, TaskState::awaitsCompany);
        add(new Paragraph(
                closed == 0
                        ? getTranslation("life.withdraw.none")
                        : getTranslation("life.withdraw.closes", closed, states(tasks, TaskState::awaitsCompany))));
        Predicate<TaskState> stays = state -> !state.awaitsCompany() && !state.isClosed();
        int left = count(tasks, stays);
        if (left > 0) {
            add(new Paragraph(getTranslation("life.withdraw.stays", left, states(tasks, stays))));
        }
    }

    private static int count(Map<TaskState, Integer> tasks, Predicate<TaskState> which) {
        return tasks.entrySet().stream()
                .filter(one -> which.test(one.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private String states(Map<TaskState, Integer> tasks, Predicate<TaskState> which) {
        return tasks.entrySet().stream()
                .filter(one -> which.test(one.getKey()))
                .map(one -> getTranslation("task.state." + one.getKey()) + " " + one.getValue())
                .collect(Collectors.joining(getTranslation("component.list.separator")));
    }
}
