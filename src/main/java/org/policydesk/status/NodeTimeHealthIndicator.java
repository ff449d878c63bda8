package org.policydesk.status;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.policydesk.clock.SecurityClock;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * DOWN when this node's clock is more than a minute off the database's, which all nodes share: then its reminders leave at another
 * time than the others', and the nodes take each other for stopped.
 */
@Component("nodeTime")
class NodeTimeHealthIndicator extends AbstractHealthIndicator {
    static final Duration MOST = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final SecurityClock real;
    private final DatabaseReach database;

    NodeTimeHealthIndicator(DatabaseReach database, JdbcClient jdbc, SecurityClock real) {
        this.jdbc = jdbc;
        this.real = real;
        this.database = database;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (database.trouble().isPresent()) {
            health.down().withDetail("error", "the database is away");
            return;
        }
        OffsetDateTime there =
                jdbc.sql("select current_timestamp").query(OffsetDateTime.class).single();
        Duration ahead = Duration.between(there.toInstant(), real.now());
        (ahead.abs().compareTo(MOST) > 0 ? health.down() : health.up()).withDetail("aheadSeconds", ahead.toSeconds());
    }
}
