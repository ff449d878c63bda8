package org.policydesk.task;

import org.jspecify.annotations.Nullable;

/**
 * A task that the association reported, with what it was before.
 *
 * @param before its state before the report
 * @param reasonBefore what its company read as a reason before; null for nothing
 * @param notRecommended why the association did not recommend it; null if it did
 */
public record ReportedTask(
        long id,
        TaskState before,
        @Nullable String reasonBefore,
        @Nullable String notRecommended) {
    /** Whether the authority or the company took it beyond the report that recommended it. */
    public boolean wentFurther(TaskState now) {
        return notRecommended == null && now != after();
    }

    /** Where the report left it. */
    TaskState after() {
        if (notRecommended != null) {
            return before == TaskState.CORRECTION ? TaskState.ASSOCIATION_REVIEW : before;
        }
        return before == TaskState.ASSOCIATION_REVIEW || before == TaskState.SUBMITTED ? TaskState.RECOMMENDED : before;
    }
}
