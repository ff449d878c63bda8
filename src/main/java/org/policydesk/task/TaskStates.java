package org.policydesk.task;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Names of states for queries, so that what a state means is said once, in {@link TaskState}. */
final class TaskStates {
    private TaskStates() {}

    static List<String> named(Predicate<TaskState> wanted) {
        return Stream.of(TaskState.values()).filter(wanted).map(Enum::name).toList();
    }
}
