package org.policydesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policydesk.PolicyDesk;
import org.policydesk.support.HandClocks;
import org.quartz.CronTrigger;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.Trigger;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A desk that was down for a week makes up for each chore once at its next start, and not for each time that it missed. */
@Tag("no-browser")
class MisfireIT {
    @TempDir
    Path folder;

    @Test
    void aWeekOfMissedTimesIsMadeUpForOnceByEachChore() throws Exception {
        String name = "test-" + UUID.randomUUID();
        try (ConfigurableApplicationContext desk = desk(name, false)) {
            Scheduler scheduler = desk.getBean(Scheduler.class);
            Set<JobKey> jobs = scheduler.getJobKeys(GroupMatcher.jobGroupEquals("reminders"));
            assertThat(jobs).hasSize(Chore.values().length);
            for (JobKey job : jobs) {
                for (Trigger trigger : scheduler.getTriggersOfJob(job)) {
                    assertThat(trigger.getMisfireInstruction())
                            .as(trigger.getKey().getName())
                            .isEqualTo(CronTrigger.MISFIRE_INSTRUCTION_FIRE_ONCE_NOW);
                }
            }
            long aWeekAgo = System.currentTimeMillis() - Duration.ofDays(7).toMillis();
            desk.getBean(JdbcClient.class)
                    .sql("update qrtz_triggers set next_fire_time = ?, prev_fire_time = ? where sched_name = ?")
                    .params(aWeekAgo, aWeekAgo - 60_000, name)
                    .update();
        }
        try (ConfigurableApplicationContext desk = desk(name, true)) {
            ChoreRuns runs = desk.getBean(ChoreRuns.class);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> List.of(Chore.values()).stream().allMatch(chore -> runs.runs(chore) > 0));
            for (Chore chore : Chore.values()) {
                long most = chore == Chore.TICK ? 3 : 2;
                assertThat(runs.runs(chore)).as(chore.name()).isBetween(1L, most);
            }
        }
    }

    private ConfigurableApplicationContext desk(String name, boolean started) {
        return new SpringApplicationBuilder(PolicyDesk.class, HandClocks.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("desk")
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                        "--spring.quartz.auto-startup=" + started,
                        "--spring.quartz.scheduler-name=" + name,
                        "--desk.data=" + folder);
    }
}
