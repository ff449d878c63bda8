package org.policydesk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policydesk.support.PostgresServer;

/** The jar as it is delivered, started from what was written down when it was built: signed in to, and stopped by a signal. */
@Tag("no-browser")
class PreparedJarIT {
    private static final Path JAR = Path.of("target", "policy-desk.jar");
    private static final Pattern PASSWORD = Pattern.compile("first password: (\\S+)");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*content=\"([^\"]+)\"");

    @TempDir
    Path folder;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private @Nullable Process desk;
    private String address;

    @Test
    void startsFromWhatWasWrittenDownLetsTheAdministratorInAndEndsWithoutAComplaint() throws Exception {
        start("--spring.mail.host=127.0.0.1", "--desk.mail.from=desk@example.org");

        assertThat(log()).contains("Starting AOT-processed PolicyDesk");
        assertThat(get("/actuator/health").body()).contains("\"status\"");
        assertThat(signIn(password())).as("after signing in").isEqualTo(302);
        assertThat(get("/board").statusCode()).isIn(200, 302);
        assertThat(get("/admin-only-nonsense").statusCode()).isNotEqualTo(500);

        stop();
        assertThat(log())
                .contains("The database was brought from nothing to ")
                .doesNotContain("tmosphere", "outOfOrder", "newer than the version");
        assertThat(folder.resolve("data").resolve("desk.trace.db")).doesNotExist();
    }

    @Test
    void startsSoOnPostgresqlToo() throws Exception {
        try (PostgresServer postgres = PostgresServer.over(folder)) {
            String url = postgres.freshDatabase();
            start(
                    "--spring.profiles.active=postgres",
                    "--spring.datasource.url=" + url,
                    "--spring.datasource.username=postgres");

            assertThat(log()).contains("Starting AOT-processed PolicyDesk").contains("PostgreSQL");
            assertThat(signIn(password())).as("after signing in").isEqualTo(302);

            stop();
        }
    }

    @Test
    void holdsNothingOfTheDemoAmongWhatWasWrittenDown() throws IOException {
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith("__BeanDefinitions.class")))
                    .anyMatch(name -> name.contains("/reminder/TickerConfiguration"))
                    .noneMatch(name -> name.contains("/demo/")
                            || Stream.of("OpenDoors", "Replay", "DemoPost").anyMatch(name::contains));
        }
    }

    @Test
    void aDemoIsStartedAsEverSinceItHasPartsOfItsOwn() throws Exception {
        start("--spring.profiles.active=demo", "--desk.today=2025-03-10");

        assertThat(log()).doesNotContain("AOT-processed");
    }

    @AfterEach
    void kill() {
        if (desk != null) {
            desk.destroyForcibly();
        }
    }

    private void stop() throws Exception {
        Process running = Objects.requireNonNull(desk);
        running.destroy();
        assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(log()).doesNotContain(" ERROR ", "Exception");
    }

    private void start(String... settings) throws IOException {
        assertThat(JAR).as("the jar, made by ./mvnw package").exists();
        int port = freePort();
        address = "http://localhost:" + port;
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx600m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toAbsolutePath().toString(),
                "--server.port=" + port,
                "--desk.data=" + folder.resolve("data"));
        command.command().addAll(List.of(settings));
        Process started = command.redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        desk = started;
        await().atMost(Duration.ofMinutes(3))
                .failFast("it ended", () -> !started.isAlive())
                .ignoreExceptions()
                .until(() -> get("/actuator/health/readiness").statusCode() == 200);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    private String password() throws IOException {
        Matcher shown = PASSWORD.matcher(log());
        assertThat(shown.find()).isTrue();
        return shown.group(1);
    }

    private int signIn(String password) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("/login").body());
        String form = "username=" + URLEncoder.encode("admin@policydesk.local", UTF_8) + "&password="
                + URLEncoder.encode(password, UTF_8) + (token.find() ? "&_csrf=" + token.group(1) : "");
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(URI.create(address + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .as("where it leads")
                .doesNotContain("error");
        return answer.statusCode();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
    }
}
