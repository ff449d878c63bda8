package org.policydesk.status;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The desk at one moment.
 *
 * @param at when it was read, in real time
 * @param lastTick when the clock last ticked on whatever node, in real time; empty before the first time
 */
record Now(Instant at, Backlog backlog, Optional<Instant> lastTick, int alarms, int open, int overdue) {
    Duration waited() {
        return backlog.waited(at);
    }

    /** Zero before the first tick, and where clocks differ. */
    Duration sinceTick() {
        return lastTick.filter(tick -> tick.isBefore(at))
                .map(tick -> Duration.between(tick, at))
                .orElse(Duration.ZERO);
    }
}
