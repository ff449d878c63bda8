package org.policydesk.mail;

import java.time.Duration;

/** How long to wait after a failed attempt: one minute, doubled each time, never more than an hour. It never gives up. */
final class Backoff {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    private Backoff() {}

    static Duration after(int attempt) {
        Duration wait = FIRST.multipliedBy(1L << Math.clamp(attempt - 1, 0, 10));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
