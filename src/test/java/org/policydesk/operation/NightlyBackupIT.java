package org.policydesk.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policydesk.PolicyDesk;
import org.policydesk.account.People;
import org.policydesk.support.As;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;

/** A desk on the embedded database backs itself up while it runs. */
@Tag("no-browser")
class NightlyBackupIT {
    @TempDir
    Path folder;

    @Test
    void theClockWritesABackupOfTheRunningDeskThatComesBackAndKeepsTheNewestOnly() throws Exception {
        Path backups = Files.createDirectories(folder.resolve("backups"));
        Files.writeString(backups.resolve("desk-20240101-022000.zip"), "the oldest");
        Files.writeString(backups.resolve("desk-20240102-022000.zip"), "old");
        Files.writeString(backups.resolve("notes.txt"), "not ours to delete");
        int people;
        try (ConfigurableApplicationContext desk = desk(folder.resolve("data"), backups)) {
            people = As.administrator(() -> desk.getBean(People.class).all().size());
            desk.getBean(Scheduler.class).triggerJob(JobKey.jobKey("backup", "backup"));
            await().atMost(Duration.ofSeconds(60)).until(() -> !names(backups).contains("desk-20240101-022000.zip"));

            assertThat(names(backups)).hasSize(3).contains("desk-20240102-022000.zip", "notes.txt");
            assertThat(desk.getBean(BackupHealthIndicator.class).health().getStatus())
                    .isEqualTo(Status.UP);
        }
        String newest = names(backups).get(1);
        Path back = folder.resolve("back");
        assertThat(new OperationCommand(
                                new PrintStream(new ByteArrayOutputStream()),
                                new PrintStream(new ByteArrayOutputStream()))
                        .run("restore", backups.resolve(newest).toString(), "--desk.data=" + back))
                .isZero();
        try (ConfigurableApplicationContext desk = desk(back, backups)) {
            assertThat(As.administrator(() -> desk.getBean(People.class).all())).hasSize(people);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static ConfigurableApplicationContext desk(Path data, Path backups) {
        return new SpringApplicationBuilder(PolicyDesk.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--desk.data=" + data,
                        "--desk.backup.folder=" + backups,
                        "--desk.backup.keep=2",
                        "--spring.quartz.scheduler-name=test-" + UUID.randomUUID());
    }
}
