package org.policydesk.reminder;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.policydesk.mail.EnvelopeState;

/**
 * One line of the proof of what was said: a message with one attempt to send it, or what a person answered.
 *
 * @param due as it was when the message was planned
 * @param plannedFor when it was due, on the business time line; for an answer, when it was given
 * @param rung null for an answer
 * @param answer null for a message; else the journal's word, such as acknowledged
 * @param envelopeState null before it is put into a mail
 * @param attemptAt the real moment of the attempt; null where none was made
 * @param outcome of the attempt, as in the log; empty where none was made
 * @param reply what the mail server said, word for word
 */
public record ProofLine(
        long taskId,
        String title,
        String memberName,
        @Nullable LocalDate due,
        String personName,
        String address,
        Instant plannedFor,
        @Nullable Rung rung,
        @Nullable String answer,
        @Nullable MessageState state,
        @Nullable SkipReason skip,
        String subject,
        String messageId,
        @Nullable EnvelopeState envelopeState,
        @Nullable Instant attemptAt,
        String outcome,
        String reply) {}
