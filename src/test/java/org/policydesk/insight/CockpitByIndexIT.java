package org.policydesk.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.policydesk.support.PostgresServer;
import org.policydesk.task.GeneratedTasks;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the cockpit asks of the tasks themselves, PostgreSQL answers by an index; all else it sums from counts kept. */
class CockpitByIndexIT {
    @Test
    void whyTasksAreOverdueIsReadFromWhatIsDueAlone() throws Exception {
        try (PostgresServer server = PostgresServer.start()) {
            DriverManagerDataSource source =
                    new DriverManagerDataSource(server.freshDatabase(), "postgres", "postgres");
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration", "classpath:db/postgresql")
                    .load()
                    .migrate();
            new GeneratedTasks(new JdbcTemplate(source)).fill(60_000);
            JdbcClient jdbc = JdbcClient.create(source);
            LocalDate today = LocalDate.of(2025, 3, 10);

            List<String> plan = jdbc.sql("explain " + Cockpit.MISSED)
                    .param("today", today)
                    .query(String.class)
                    .list();

            assertThat(plan).noneMatch(line -> line.contains("Seq Scan on task"));
            assertThat(plan).anyMatch(line -> line.contains("Index"));
            assertThat(jdbc.sql(Cockpit.MISSED)
                            .param("today", today)
                            .query(Missed.class)
                            .list())
                    .extracting(Missed::why)
                    .contains(Missed.Why.NOT_ACKNOWLEDGED, Missed.Why.NOT_FINISHED);
        }
    }
}
