package org.policydesk.reminder;

import java.time.Instant;
import org.policydesk.clock.SecurityClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * DOWN when no node has ticked for a while: then nobody is reminded of anything. A desk that has just started has that long to
 * tick for the first time.
 */
@Component("ticking")
@ConditionalOnBooleanProperty(name = "desk.ticks", matchIfMissing = true)
class ReminderHealthIndicator extends AbstractHealthIndicator {
    private final ChoreRuns runs;
    private final SecurityClock real;
    private final Instant started;

    ReminderHealthIndicator(ChoreRuns runs, SecurityClock real) {
        this.runs = runs;
        this.real = real;
        this.started = real.now();
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Instant last = runs.last(Chore.TICK).filter(at -> at.isAfter(started)).orElse(started);
        boolean late = last.isBefore(real.now().minus(Chores.LATE));
        (late ? health.down() : health.up()).withDetail("lastTick", last.toString());
    }
}
