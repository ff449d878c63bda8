package org.policydesk.clock;

import java.time.Clock;
import java.time.Instant;

/** The real clock, for sessions, links, tokens and throttling; never shifted but by a demo's {@link Replay}. Thread-safe. */
public final class SecurityClock {
    private final Clock clock;

    public SecurityClock(Clock clock) {
        this.clock = clock;
    }

    /** The real moment. */
    public Instant now() {
        return clock.instant();
    }
}
