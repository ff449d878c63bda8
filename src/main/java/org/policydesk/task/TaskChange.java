package org.policydesk.task;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The columns of a task that an act sets, together and once; their names come from the program only. */
final class TaskChange {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    TaskChange set(String column, @Nullable Object value) {
        values.put(column, value instanceof Enum<?> constant ? constant.name() : value);
        return this;
    }

    TaskChange setIfAbsent(String column, @Nullable Object value) {
        return values.containsKey(column) ? this : set(column, value);
    }

    TaskChange setIfOther(String column, @Nullable Object before, @Nullable Object value) {
        return Objects.equals(before, value) ? this : set(column, value);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    Map<String, @Nullable Object> values() {
        return values;
    }
}
