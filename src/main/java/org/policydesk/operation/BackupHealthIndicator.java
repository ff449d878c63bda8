package org.policydesk.operation;

import java.time.Duration;
import java.time.Instant;
import org.policydesk.clock.SecurityClock;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** DOWN when nightly backups are wanted and none was written for two days; UNKNOWN where none are wanted. */
@Component("backup")
class BackupHealthIndicator extends AbstractHealthIndicator {
    private static final Duration LATE = Duration.ofDays(2);

    private final Backups backups;
    private final SecurityClock real;
    private final Instant started;

    BackupHealthIndicator(Backups backups, SecurityClock real) {
        this.backups = backups;
        this.real = real;
        this.started = real.now();
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (!backups.areWanted()) {
            health.unknown();
            return;
        }
        Instant last = backups.last().orElse(started);
        boolean late = last.isBefore(real.now().minus(LATE));
        (late ? health.down() : health.up()).withDetail("last", last.toString());
    }
}
