package org.policydesk.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.policydesk.generated.GeneratedAssociation;
import org.policydesk.generated.Scale;
import org.policydesk.support.PostgresServer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Whatever the list of all tasks is asked, PostgreSQL answers by an index and never reads through the tasks. */
@Tag("no-browser")
class AllTasksByIndexIT {
    private static final LightScale SCALE =
            new LightScale(LocalDate.of(2025, 3, 10), LocalDate.of(2025, 3, 14), LocalDate.of(2025, 3, 25));
    private static final int DEEP = 2_000;
    private static PostgresServer server;
    private static JdbcClient jdbc;

    @BeforeAll
    static void fill() throws Exception {
        server = PostgresServer.start();
        DriverManagerDataSource source = new DriverManagerDataSource(server.freshDatabase(), "postgres", "postgres");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration", "classpath:db/postgresql")
                .load()
                .migrate();
        JdbcTemplate template = new JdbcTemplate(source);
        new GeneratedAssociation(template, SCALE.today()).fill(Scale.ofYears(2_000, 200_000));
        template.execute("vacuum analyze");
        jdbc = JdbcClient.create(source);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    static Stream<Arguments> questions() {
        return ListQuestions.all().entrySet().stream().map(one -> Arguments.of(one.getKey(), one.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void isAnsweredByAnIndex(String name, TaskFilter filter) {
        CardFilter condition = CardFilter.of(filter, SCALE, Sought.of(filter, jdbc));

        for (String question : List.of(
                condition.isCountedInPart() ? Cards.countSome(condition.where()) : Cards.count(condition.where()),
                "select t.id from task t" + Cards.page(condition.where(), 0, 50),
                "select t.id from task t" + Cards.page(condition.where(), DEEP, 50))) {
            List<String> plan = jdbc.sql("explain " + question)
                    .params(condition.params())
                    .query(String.class)
                    .list();
            assertThat(plan).as(question).noneMatch(line -> line.contains("Seq Scan on task"));
            assertThat(plan).as(question).anyMatch(line -> line.contains("Index"));
        }
    }

    @Test
    void whomToUrgeIsReadFromWhatIsDueSoonAlone() {
        List<String> plan = jdbc.sql("explain " + UrgentMembers.PAGE)
                .param("today", SCALE.today())
                .param("red", SCALE.redBefore())
                .param("amber", SCALE.amberBefore())
                .param("limit", 20)
                .param("offset", 0)
                .query(String.class)
                .list();

        assertThat(plan).noneMatch(line -> line.contains("Seq Scan on task"));
        assertThat(plan).anyMatch(line -> line.contains("Index Only Scan using task_list_open"));
    }
}
