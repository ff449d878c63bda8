package org.policydesk.reminder;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A due message as screens show it.
 *
 * @param title the task's, as it was when the message was planned; so are memberName and due
 * @param personName empty if there is no such person any more
 * @param at when it is due, on the business time line
 * @param skip why it is not sent; null unless it is skipped
 * @param envelopeId the mail that carries it; null before it is gathered
 */
public record MessageView(
        long id,
        long taskId,
        String title,
        String memberName,
        long personId,
        String personName,
        Rung rung,
        @Nullable LocalDate due,
        Instant at,
        MessageState state,
        @Nullable SkipReason skip,
        @Nullable Long envelopeId) {}
