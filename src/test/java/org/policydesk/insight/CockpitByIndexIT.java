package org.policydesk.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.policydesk.generated.GeneratedAssociation;
import org.policydesk.generated.Scale;
import org.policydesk.support.PostgresServer;
import org.policydesk.task.Lapse;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the cockpit and an item's board ask of the tasks themselves, PostgreSQL answers by an index; all else it sums from counts kept. */
@Tag("no-browser")
class CockpitByIndexIT {
    @Test
    void whyDatesWereMissedIsReadFromThoseAloneAndAnItemsBoardFromItsTasks() throws Exception {
        try (PostgresServer server = PostgresServer.start()) {
            DriverManagerDataSource source =
                    new DriverManagerDataSource(server.freshDatabase(), "postgres", "postgres");
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration", "classpath:db/postgresql")
                    .load()
                    .migrate();
            LocalDate today = LocalDate.of(2025, 3, 10);
            JdbcTemplate template = new JdbcTemplate(source);
            new GeneratedAssociation(template, today).fill(Scale.ofYears(2_000, 60_000));
            template.execute("vacuum analyze");
            JdbcClient jdbc = JdbcClient.create(source);

            assertByIndex(jdbc, Cockpit.missedSql(null), Map.of("today", today));
            assertByIndex(
                    jdbc,
                    Cockpit.missedSql(2025),
                    Map.of("today", today, "from", LocalDate.of(2025, 1, 1), "to", LocalDate.of(2025, 12, 31)));
            assertByIndex(
                    jdbc,
                    ItemBoards.PLACES,
                    Map.of("item", GeneratedAssociation.FIRST + 17, "shown", ItemBoards.SHOWN));
            assertThat(jdbc.sql(Cockpit.missedSql(null))
                            .param("today", today)
                            .query((row, n) -> Lapse.valueOf(row.getString("why")))
                            .list())
                    .contains(Lapse.NOT_ACKNOWLEDGED, Lapse.NOT_FINISHED);
        }
    }

    private static void assertByIndex(JdbcClient jdbc, String question, Map<String, ?> params) {
        List<String> plan = jdbc.sql("explain " + question)
                .params(params)
                .query(String.class)
                .list();

        assertThat(plan).as(question).noneMatch(line -> line.contains("Seq Scan on task"));
        assertThat(plan).as(question).anyMatch(line -> line.contains("Index"));
    }
}
