package org.policydesk.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One act on a task, out of the journal.
 *
 * @param personName who acted; empty for the system
 * @param inPlaceOf the name of the absent assignee whose deputy acted; empty for acts of one's own
 * @param action what was done, the last part of a bundle key ({@code task.action.moved})
 * @param before the old value: the name of a {@link TaskState} for acts that change it, an ISO date for {@code due}, a person's
 *     name for {@code assigned}; null if there was none
 * @param after the new value, likewise, or the reason given
 */
public record HistoryLine(
        Instant at,
        String personName,
        String inPlaceOf,
        String action,
        @Nullable String before,
        @Nullable String after) {}
