package org.policydesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policydesk.support.PostgresServer;

/**
 * Desks that are killed (kill -9) in the middle of sending, and a database that is restarted under them. In the end as many
 * distinct Message-IDs are at the server as there are people, none is missing, and only what was accepted and not yet recorded when
 * a desk was killed came twice, under one Message-ID. 300 messages; all 5,000 by {@code ./mvnw -Pdrill verify}.
 */
@Tag("no-browser")
class KilledNodeIT {
    private static final int MESSAGES = Integer.getInteger("drill.messages", 300);
    // What the server accepted while one commit was under way, the next being gathered, and the letter in hand.
    private static final int WINDOW = 18;
    // A desk on its own gets back what it held before it was killed; a second one must not take it from one that is
    // only slow.
    private static final String SHORT_LEASE = "5s";
    private static final String LONG_LEASE = "15s";
    // Nobody looks at these desks, and without screens they start in half the time.
    private static final String SCREENS = "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
            + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig";
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final String H2 = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";

    private final GreenMail sink = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<Process> nodes = new ArrayList<>();

    @TempDir
    Path folder;

    @BeforeEach
    void startSink() {
        sink.start();
    }

    @AfterEach
    void stopAll() throws InterruptedException {
        for (Process node : nodes) {
            node.destroyForcibly();
            node.waitFor(10, TimeUnit.SECONDS);
        }
        sink.stop();
    }

    @Test
    void aNodeKilledTwiceInTheMiddleOfSendingLosesNothingAndDoublesNothing() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("desk") + H2;
        DrillData.fill(url, MESSAGES);
        Process first = start(url, SHORT_LEASE);
        awaitMessages(MESSAGES / 3);
        kill(first);
        Process second = start(url, SHORT_LEASE);
        awaitMessages(2 * MESSAGES / 3);
        kill(second);
        finish(start(url, SHORT_LEASE));
        requireEachOnce(url, 2);
    }

    @Test
    void twoNodesOnOneDatabaseOneKilledLoseNothingAndDoubleNothing() throws Exception {
        try (PostgresServer postgres = PostgresServer.start()) {
            String url = postgres.freshDatabase();
            DrillData.fill(url, MESSAGES);
            Process killed = start(url, LONG_LEASE);
            Process survivor = start(url, LONG_LEASE);
            awaitMessages(MESSAGES / 3);
            kill(killed);
            finish(survivor);
            requireEachOnce(url, 1);
        }
    }

    @Test
    void theDatabaseRestartedInTheMiddleOfSendingLosesNothingAndDoublesNothing() throws Exception {
        try (PostgresServer postgres = PostgresServer.over(folder)) {
            String url = postgres.freshDatabase();
            DrillData.fill(url, MESSAGES);
            Process node = start(url, SHORT_LEASE);
            awaitMessages(MESSAGES / 3);
            postgres.restart();
            finish(node);
            requireEachOnce(url, 1);
        }
    }

    private Process start(String url, String lease) throws IOException {
        Process node = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DeskNode.class.getName(),
                        String.valueOf(MESSAGES),
                        "--spring.main.web-application-type=none",
                        "--spring.autoconfigure.exclude=" + SCREENS,
                        "--spring.main.lazy-initialization=true",
                        "--spring.profiles.active=" + (url.contains("postgres") ? "postgres" : "default"),
                        "--spring.quartz.auto-startup=false",
                        "--spring.quartz.scheduler-name=drill-" + UUID.randomUUID(),
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + DrillData.user(url),
                        "--spring.datasource.password=" + DrillData.password(url),
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + sink.getSmtp().getPort(),
                        "--desk.data=" + folder.resolve("files"),
                        "--desk.mail.from=desk@example.org",
                        "--desk.mail.lease=" + lease)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target", "drill-node.log")))
                .start();
        nodes.add(node);
        return node;
    }

    private void awaitMessages(int messages) {
        await().atMost(PATIENCE)
                .failFast("no node lives, see target/drill-node.log", () -> nodes.stream()
                        .noneMatch(Process::isAlive))
                .until(() -> received() >= messages);
    }

    private int received() {
        return sink.getManagers().getImapHostManager().getAllMessages().size();
    }

    private static void kill(Process node) throws InterruptedException {
        node.destroyForcibly();
        assertThat(node.waitFor()).as("killed, not ended").isNotZero();
    }

    private static void finish(Process node) throws InterruptedException {
        assertThat(node.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES)).isTrue();
        assertThat(node.exitValue()).as("see target/drill-node.log").isZero();
    }

    private void requireEachOnce(String url, int kills) throws MessagingException {
        Map<String, Integer> copies = new TreeMap<>();
        Map<String, String> recipients = new TreeMap<>();
        for (MimeMessage mail : sink.getReceivedMessages()) {
            copies.merge(mail.getMessageID(), 1, Integer::sum);
            recipients.put(mail.getMessageID(), mail.getAllRecipients()[0].toString());
        }
        int extra = copies.values().stream().mapToInt(n -> n - 1).sum();
        System.out.printf(
                "drill    %s: %d messages, %d distinct Message-IDs at the sink, %d second copies; all 5,000: ./mvnw"
                        + " -Pdrill verify%n",
                url.contains("postgres") ? "PostgreSQL" : "H2", MESSAGES, copies.size(), extra);
        assertThat(copies).hasSize(MESSAGES);
        assertThat(recipients.values()).doesNotHaveDuplicates();
        assertThat(copies.keySet()).containsExactlyInAnyOrderElementsOf(DrillData.sentMessageIds(url));
        assertThat(extra)
                .as("second copies, only within the window of each kill")
                .isBetween(0, kills * WINDOW);
    }
}
