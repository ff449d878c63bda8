package org.policydesk.status;

import java.util.Optional;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** DOWN when the database cannot be reached, with its reason. Takes the place of Spring Boot's own, which would ask apart. */
@Component("dbHealthIndicator")
class DatabaseHealthIndicator extends AbstractHealthIndicator {
    private final DatabaseReach database;

    DatabaseHealthIndicator(DatabaseReach database) {
        this.database = database;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Optional<String> trouble = database.trouble();
        trouble.ifPresentOrElse(why -> health.down().withDetail("error", why), health::up);
    }
}
