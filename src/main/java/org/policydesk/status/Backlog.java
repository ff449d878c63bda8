package org.policydesk.status;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What should have been said or sent by now.
 *
 * @param mails envelopes whose turn to be sent has come
 * @param oldestMail since when the first of them waits, in real time; null if none does
 * @param lastAccepted when a mail server last took one, in real time, as far as the last attempts tell; null if none
 * @param messages due messages that no envelope has taken up yet
 */
record Backlog(
        int mails, @Nullable Instant oldestMail, @Nullable Instant lastAccepted, int messages) {
    static final Duration PATIENCE = Duration.ofMinutes(30);

    /** How long the first mail has waited; zero if none waits. */
    Duration waited(Instant now) {
        return oldestMail == null || oldestMail.isAfter(now) ? Duration.ZERO : Duration.between(oldestMail, now);
    }

    /** Whether mails wait longer than they should while no server takes any: a long queue that moves is none. */
    boolean stands(Instant now) {
        return waited(now).compareTo(PATIENCE) > 0
                && (lastAccepted == null || lastAccepted.isBefore(now.minus(PATIENCE)));
    }
}
