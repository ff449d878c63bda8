package org.policydesk.operation;

import java.util.TimeZone;
import org.policydesk.clock.BusinessClock;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When backups are written: at 02:20 in Shanghai; once after a standstill, however many nights it was. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BackupSettings.class)
class BackupConfiguration {
    private static final String NAME = "backup";

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty(name = "desk.ticks", matchIfMissing = true)
    static class Nightly {
        @Bean
        JobDetail backupJob() {
            return JobBuilder.newJob(BackupJob.class)
                    .withIdentity(NAME, NAME)
                    .storeDurably()
                    .build();
        }

        @Bean
        Trigger backupTrigger(JobDetail backupJob) {
            return TriggerBuilder.newTrigger()
                    .forJob(backupJob)
                    .withIdentity(NAME, NAME)
                    .withSchedule(CronScheduleBuilder.cronSchedule("0 20 2 * * ?")
                            .inTimeZone(TimeZone.getTimeZone(BusinessClock.ZONE))
                            .withMisfireHandlingInstructionFireAndProceed())
                    .build();
        }
    }
}
