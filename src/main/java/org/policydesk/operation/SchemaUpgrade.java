package org.policydesk.operation;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Brings the database to this release's state when the desk starts, and tells in one line that it did, in place of one for each step;
 * a step that fails ends the start with its name.
 */
@Component
class SchemaUpgrade implements FlywayMigrationStrategy {
    private static final Logger LOG = LoggerFactory.getLogger(SchemaUpgrade.class);

    @Override
    public void migrate(Flyway flyway) {
        MigrateResult result = flyway.migrate();
        if (result.migrationsExecuted > 0) {
            String before = result.initialSchemaVersion;
            LOG.info(
                    "The database was brought from {} to {} in {} steps and {} ms",
                    before == null || before.isEmpty() ? "nothing" : "version " + before,
                    result.targetSchemaVersion == null ? before : result.targetSchemaVersion,
                    result.migrationsExecuted,
                    result.getTotalMigrationTime());
        }
    }
}
