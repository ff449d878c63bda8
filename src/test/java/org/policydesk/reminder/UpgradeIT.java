package org.policydesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policydesk.PolicyDesk;
import org.policydesk.account.People;
import org.policydesk.support.As;
import org.policydesk.support.HandClocks;
import org.policydesk.support.PostgresServer;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.Tasks;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A desk of the first release, whose database was kept as it was on the day that release was finished, is taken up by this one:
 * nothing is missing, every page's reading works, and nobody is told again what they were told before.
 */
@Tag("no-browser")
class UpgradeIT {
    private static final List<String> KEPT = List.of(
            "person",
            "membership",
            "member",
            "member_fact",
            "policy",
            "action_item",
            "task",
            "checklist_line",
            "journal");

    @TempDir
    Path folder;

    @Test
    void onH2() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("desk")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        try (Connection database = DriverManager.getConnection(url, "sa", "");
                Statement statement = database.createStatement()) {
            statement.execute("runscript from 'classpath:upgrade/first-h2.sql.gz' compression gzip");
        }
        isTakenUp(url, "sa", "");
    }

    @Test
    void onPostgreSql() throws Exception {
        try (PostgresServer server = PostgresServer.start()) {
            String url = server.freshDatabase();
            try (Connection database = DriverManager.getConnection(url, "postgres", "postgres");
                    Statement statement = database.createStatement()) {
                statement.execute(dump());
            }
            isTakenUp(url, "postgres", "postgres", "--spring.profiles.active=postgres");
        }
    }

    private void isTakenUp(String url, String user, String password, String... more) throws SQLException {
        Map<String, Long> before = counts(url, user, password);
        assertThat(before.get("task")).as("the snapshot holds something").isPositive();
        try (ConfigurableApplicationContext desk = desk(url, user, password, more)) {
            assertThat(counts(url, user, password)).isEqualTo(before);
            JdbcClient jdbc = desk.getBean(JdbcClient.class);
            long told = told(jdbc);

            Chores chores = desk.getBean(Chores.class);
            List.of(Chore.values()).forEach(chores::run);

            assertThat(told(jdbc)).as("told about a new task").isEqualTo(told);
            Tasks tasks = desk.getBean(Tasks.class);
            As.staff(() -> {
                List<TaskCard> all = tasks.all(TaskFilter.of(TaskFilter.Tab.ALL), 0, 1_000);
                assertThat(all).hasSize(Math.toIntExact(Objects.requireNonNull(before.get("task"))));
                all.forEach(
                        card -> assertThat(tasks.get(card.id()).card().title()).isNotBlank());
                assertThat(desk.getBean(People.class).all())
                        .hasSize(Math.toIntExact(Objects.requireNonNull(before.get("person"))));
            });
        }
    }

    private ConfigurableApplicationContext desk(String url, String user, String password, String... more) {
        return new SpringApplicationBuilder(PolicyDesk.class, HandClocks.class)
                .web(WebApplicationType.SERVLET)
                .run(Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--spring.datasource.url=" + url,
                                        "--spring.datasource.username=" + user,
                                        "--spring.datasource.password=" + password,
                                        "--spring.quartz.auto-startup=false",
                                        "--spring.quartz.scheduler-name=test-" + UUID.randomUUID(),
                                        "--desk.today=2025-03-10",
                                        "--desk.data=" + folder),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private static long told(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from due_message where rung like 'NEW_TASK%' and state <> 'SKIPPED'")
                .query(Long.class)
                .single();
    }

    private static Map<String, Long> counts(String url, String user, String password) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection database = DriverManager.getConnection(url, user, password);
                Statement statement = database.createStatement()) {
            for (String table : KEPT) {
                try (var rows = statement.executeQuery("select count(*) from " + table)) {
                    rows.next();
                    counts.put(table, rows.getLong(1));
                }
            }
        }
        return counts;
    }

    private static String dump() throws IOException {
        try (InputStream packed = UpgradeIT.class.getResourceAsStream("/upgrade/first-postgresql.sql.gz");
                InputStream text = new GZIPInputStream(Objects.requireNonNull(packed))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
