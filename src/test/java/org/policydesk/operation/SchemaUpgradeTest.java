package org.policydesk.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

/** Whoever puts an older jar on the data of a newer one is told so before anything is changed. */
class SchemaUpgradeTest {
    @TempDir
    Path folder;

    @Test
    void aDatabaseThatALaterReleaseTookUpIsRefusedInBothLanguagesWithWhatToDo() throws SQLException {
        Database database = upgraded();
        sql(database, """
                insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum",
                    "installed_by", "execution_time", "success")
                values (99999, '99000', 'of a later release', 'SQL', 'V99000__of_a_later_release.sql', 1, 'sa', 1, true)""");
        Flyway flyway = flyway(database);

        assertThatThrownBy(() -> new SchemaUpgrade().migrate(flyway))
                .isInstanceOf(NewerDatabaseException.class)
                .satisfies(refused -> assertThat(complaint(new IllegalStateException(refused)))
                        .satisfies(complaint ->
                                assertThat(complaint.getDescription()).contains("99000", "更新的版本", "a later release"))
                        .satisfies(complaint ->
                                assertThat(complaint.getAction()).contains("升级前的备份", "the backup made before")));
        assertThatThrownBy(database::expectThisRelease)
                .as("moving and backing up")
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("NEWER_RELEASE");
    }

    @Test
    void aDatabaseOfThisReleaseIsTakenAsItIs() {
        Flyway flyway = flyway(upgraded());

        new SchemaUpgrade().migrate(flyway);

        assertThat(SchemaUpgrade.later(flyway)).isEmpty();
    }

    @Test
    void whatWasDoneIsToldWithoutAWayFromAVersionToItself() {
        assertThat(SchemaUpgrade.way("", "165")).isEqualTo("from nothing to version 165");
        assertThat(SchemaUpgrade.way("161", "165")).isEqualTo("from version 161 to version 165");
        assertThat(SchemaUpgrade.way("165", "165")).isEqualTo("up to date within version 165");
        assertThat(SchemaUpgrade.way("165", null)).isEqualTo("up to date within version 165");
    }

    private static FailureAnalysis complaint(Throwable failure) {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                // Some of the framework's need a context, which is not here.
                .load(FailureAnalyzer.class, FailureHandler.handleMessage((words, why) -> {}))
                .stream()
                .filter(NewerDatabaseComplaint.class::isInstance)
                .map(analyzer -> analyzer.analyze(failure))
                .findFirst()
                .orElseThrow();
    }

    private Database upgraded() {
        Database database = Database.inFile(folder.resolve("desk").toString());
        database.upgrade();
        return database;
    }

    private static Flyway flyway(Database database) {
        return Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration", "classpath:db/h2")
                .outOfOrder(true)
                .load();
    }

    private static void sql(Database database, String sql) throws SQLException {
        try (Connection connection = database.writing();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            connection.commit();
        }
    }
}
