package org.policydesk.task;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of states for queries, so that what a state means is said once, in {@link TaskState}. */
final class TaskStates {
    private TaskStates() {}

    static List<String> named(Predicate<TaskState> wanted) {
        return Stream.of(TaskState.values()).filter(wanted).map(Enum::name).toList();
    }

    /**
     * The same as a list in parentheses for the text of a query. Only constants, unlike parameters, let PostgreSQL see that an
     * index over open tasks alone will do.
     */
    static String listed(Predicate<TaskState> wanted) {
        return named(wanted).stream().collect(Collectors.joining("', '", "('", "')"));
    }
}
