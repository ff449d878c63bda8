package org.policydesk.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.policydesk.PolicyDesk;
import org.policydesk.support.As;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** What monitors see of a running desk, and what strangers do not. */
@Tag("no-browser")
@ExtendWith(OutputCaptureExtension.class)
class SeenFromOutsideIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext desk;

    @BeforeAll
    static void start() {
        desk = new SpringApplicationBuilder(PolicyDesk.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--desk.data=" + folder,
                        "--desk.metrics-token=open-sesame",
                        "--logging.structured.format.console=ecs",
                        "--spring.quartz.scheduler-name=test-" + UUID.randomUUID());
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void prometheusReadsNamedFiguresWithItsTokenAlone() throws Exception {
        HttpResponse<String> told = get("/actuator/prometheus", "Authorization", "Bearer open-sesame");

        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.body())
                .contains("desk_mails_due", "desk_mails_waited_seconds", "desk_tick_age_seconds", "desk_tasks_overdue")
                .contains("hikaricp_connections_active", "jvm_memory_used_bytes");
        assertThat(told.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(401);
        assertThat(get("/actuator/prometheus", "Authorization", "Bearer open-sesam")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void healthTellsStrangersUpOrDownAndNoMore() throws Exception {
        assertThat(get("/actuator/health").body()).contains("\"status\":\"UP\"").doesNotContain("free", "mails", "H2");
        assertThat(get("/actuator/health/readiness").body()).contains("UP");
        assertThat(get("/actuator/health/liveness").body()).contains("UP");
        assertThat(get("/actuator/env").statusCode()).isNotEqualTo(200);
    }

    /** Whoever restarts what does not live would restart every node while the database is away. */
    @Test
    void aNodeLivesThoughItHasNoConnectionToTheDatabase() throws Exception {
        HikariDataSource pool = desk.getBean(HikariDataSource.class);
        List<Connection> all = new ArrayList<>();
        try {
            while (all.size() < pool.getMaximumPoolSize()) {
                all.add(pool.getConnection());
            }

            assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        } finally {
            for (Connection one : all) {
                one.close();
            }
        }
    }

    @Test
    void healthTellsWhoeverCarriesTheTokenWhichPartIsHow() throws Exception {
        HttpResponse<String> told = get("/actuator/health", "Authorization", "Bearer open-sesame");

        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.body()).contains("\"db\":{", "\"nodeTime\":{\"details\":{\"aheadSeconds\":0}", "free");
        assertThat(told.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(get("/actuator/health", "Authorization", "Bearer other").statusCode())
                .isEqualTo(401);
        assertThat(get("/actuator/env", "Authorization", "Bearer open-sesame").statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void anAdministratorSeesEachPartAndThatNoMailServerAndNoBackupIsSet() {
        StatusSheet sheet =
                As.administrator(() -> desk.getBean(DeskStatus.class).now());

        assertThat(sheet.checks())
                .extracting(Check::about, Check::result)
                .containsExactly(
                        tuple(Check.About.DB, Check.Result.UP),
                        tuple(Check.About.TICKING, Check.Result.UP),
                        tuple(Check.About.CLOCK, Check.Result.UP),
                        tuple(Check.About.MAIL, Check.Result.UNSET),
                        tuple(Check.About.BACKLOG, Check.Result.UP),
                        tuple(Check.About.LIBRARY, Check.Result.UP),
                        tuple(Check.About.DISK, Check.Result.UP),
                        tuple(Check.About.BACKUP, Check.Result.UNSET));
        assertThat(sheet.database()).startsWith("H2 ");
        assertThat(sheet.nodes()).hasSize(1);
    }

    @Test
    void aRequestsNumberStandsInTheAnswerAndInTheLogAsAField(CapturedOutput output) throws Exception {
        assertThat(get("/login", RequestInLog.HEADER, "proxy-4711").headers().firstValue(RequestInLog.HEADER))
                .contains("proxy-4711");
        assertThat(get("/login", RequestInLog.HEADER, "x y\" forged").headers().firstValue(RequestInLog.HEADER))
                .hasValueSatisfying(number -> assertThat(number).matches("[a-f0-9]{12}"));

        assertThat(output.getAll().lines().filter(line -> line.contains("Started")))
                .as("one JSON object a line")
                .allMatch(line -> line.startsWith("{\"@timestamp\""));
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        String port = desk.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(10));
        return CLIENT.send(
                (headers.length > 0 ? request.headers(headers) : request).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
