package org.policydesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policydesk.PolicyDesk;
import org.policydesk.account.People;
import org.policydesk.account.PersonDirectory;
import org.policydesk.mail.EnvelopeFilter;
import org.policydesk.mail.EnvelopeRow;
import org.policydesk.mail.EnvelopeState;
import org.policydesk.mail.Envelopes;
import org.policydesk.member.MemberProfiles;
import org.policydesk.policy.ActionItems;
import org.policydesk.support.As;
import org.policydesk.support.HandClock;
import org.policydesk.support.HandClocks;
import org.policydesk.task.Tasks;
import org.quartz.CronScheduleBuilder;
import org.quartz.CronTrigger;
import org.quartz.Scheduler;
import org.quartz.TriggerKey;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A desk that goes down at the worst moments, over one database file. */
@Tag("no-browser")
class RestartIT {
    private static final TriggerKey EVERY_MINUTE = TriggerKey.triggerKey("every-minute", "reminders");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    Path folder;

    @BeforeEach
    void startServer() {
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @Test
    void goingDownBetweenPlanningGatheringAndSendingLosesNothingAndDoublesNothing() throws Exception {
        try (ConfigurableApplicationContext desk = desk(false)) {
            ReminderWorld world = new ReminderWorld(
                    desk.getBean(MemberProfiles.class),
                    desk.getBean(ActionItems.class),
                    desk.getBean(People.class),
                    desk.getBean(PersonDirectory.class),
                    desk.getBean(Tasks.class));
            ReminderWorld.Company company = world.company();
            world.manager(company);
            world.publish(company, "清单申报", LocalDate.of(2025, 3, 31));
            assertThat(reminders(desk)).isZero();
        }
        String gathered;
        try (ConfigurableApplicationContext desk = desk(false)) {
            assertThat(As.system(() -> desk.getBean(Gatherer.class).gather())).isEqualTo(1);
            gathered = only(desk).messageId();
        }
        try (ConfigurableApplicationContext desk = desk(true)) {
            Scheduler scheduler = desk.getBean(Scheduler.class);
            CronTrigger trigger = (CronTrigger) scheduler.getTrigger(EVERY_MINUTE);
            assertThat(trigger)
                    .returns("0 * * * * ?", CronTrigger::getCronExpression)
                    .returns(CronTrigger.MISFIRE_INSTRUCTION_FIRE_ONCE_NOW, CronTrigger::getMisfireInstruction);
            // The trigger itself has to fire; every second, so that nobody waits for the full minute.
            scheduler.rescheduleJob(
                    EVERY_MINUTE,
                    trigger.getTriggerBuilder()
                            .withSchedule(CronScheduleBuilder.cronSchedule("* * * * * ?"))
                            .build());
            await().atMost(Duration.ofSeconds(30)).until(() -> only(desk).state() == EnvelopeState.SENT);
            assertThat(server.getReceivedMessages()).hasSize(1);
            assertThat(server.getReceivedMessages()[0].getMessageID()).isEqualTo(gathered);

            desk.getBean(HandClock.class).set(LocalDateTime.of(2025, 3, 17, 8, 30));
            await().atMost(Duration.ofSeconds(30)).until(() -> server.getReceivedMessages().length == 2);
        }
    }

    private ConfigurableApplicationContext desk(boolean ticking) {
        return new SpringApplicationBuilder(PolicyDesk.class, HandClocks.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("desk")
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                        "--spring.quartz.auto-startup=" + ticking,
                        "--spring.quartz.scheduler-name=test-" + UUID.randomUUID(),
                        "--desk.data=" + folder,
                        "--desk.mail.from=desk@example.org",
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + server.getSmtp().getPort());
    }

    private static int reminders(ConfigurableApplicationContext desk) {
        return desk.getBean(Envelopes.class).count(new EnvelopeFilter(java.util.Set.of(), "清单申报"));
    }

    private static EnvelopeRow only(ConfigurableApplicationContext desk) {
        return desk.getBean(Envelopes.class)
                .list(new EnvelopeFilter(java.util.Set.of(), "清单申报"), 0, 10)
                .getFirst();
    }
}
