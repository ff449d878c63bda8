package org.policydesk.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An envelope in a list.
 *
 * @param createdAt on the business time line
 * @param sentAt when the mail server accepted it, on the business time line; null before
 * @param attempts how often it was claimed for sending
 * @param lastReply what the mail server, or the attempt to reach it, said last; null before the first attempt
 */
public record EnvelopeRow(
        long id,
        String messageId,
        EnvelopeState state,
        String address,
        String name,
        String subject,
        String purpose,
        Instant createdAt,
        @Nullable Instant sentAt,
        int attempts,
        @Nullable String lastReply) {}
