package org.policydesk.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A finding about the reminders.
 *
 * @param taskId 0 where it is about no task
 * @param rung null where it is about no message
 * @param aboutAt when what is missing should have been; for a clock that stood still, since when, in real time
 * @param seenAt when somebody dealt with it; null while it is open
 */
public record Alarm(
        long id,
        AlarmKind kind,
        long taskId,
        String title,
        String memberName,
        long personId,
        @Nullable Rung rung,
        Instant foundAt,
        Instant aboutAt,
        @Nullable Instant seenAt) {}
