package org.policydesk.operation;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.output.MigrateResult;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Brings the database to this release's state when the desk starts, and tells in one line that it did, in place of one for each step;
 * a step that fails ends the start with its name, and so does a database that a later release has taken up.
 */
@Component
class SchemaUpgrade implements FlywayMigrationStrategy {
    private static final Logger LOG = LoggerFactory.getLogger(SchemaUpgrade.class);

    private static final Set<MigrationState> LATER =
            Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    /** @throws NewerDatabaseException if a later release has taken it up; nothing is changed then */
    @Override
    public void migrate(Flyway flyway) {
        later(flyway).ifPresent(version -> {
            throw new NewerDatabaseException(version);
        });
        MigrateResult result = flyway.migrate();
        if (result.migrationsExecuted > 0) {
            LOG.info(
                    "The database was brought {} in {} {} and {} ms",
                    way(result.initialSchemaVersion, result.targetSchemaVersion),
                    result.migrationsExecuted,
                    result.migrationsExecuted == 1 ? "step" : "steps",
                    result.getTotalMigrationTime());
        }
    }

    /** The highest version that a later release than this has taken the database to; nothing if none has. */
    static Optional<String> later(Flyway flyway) {
        return Arrays.stream(flyway.info().applied())
                .filter(step -> LATER.contains(step.getState()))
                .flatMap(step -> Stream.ofNullable(step.getVersion()))
                .max(MigrationVersion::compareTo)
                .map(MigrationVersion::getVersion);
    }

    /** A step with a number below the highest leaves the version as it was. */
    static String way(@Nullable String before, @Nullable String after) {
        String from = before == null || before.isEmpty() ? "nothing" : "version " + before;
        if (after == null || after.equals(before)) {
            return "up to date within " + from;
        }
        return "from " + from + " to version " + after;
    }
}
