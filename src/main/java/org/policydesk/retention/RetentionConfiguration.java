package org.policydesk.retention;

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

/** When what is over goes: at 04:10 in Shanghai, after the night's backup and audit; once after a standstill. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RetentionSettings.class)
class RetentionConfiguration {
    private static final String NAME = "retention";

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty(name = "desk.ticks", matchIfMissing = true)
    static class Nightly {
        @Bean
        JobDetail retentionJob() {
            return JobBuilder.newJob(RetentionJob.class)
                    .withIdentity(NAME, NAME)
                    .storeDurably()
                    .build();
        }

        @Bean
        Trigger retentionTrigger(JobDetail retentionJob) {
            return TriggerBuilder.newTrigger()
                    .forJob(retentionJob)
                    .withIdentity(NAME, NAME)
                    .withSchedule(CronScheduleBuilder.cronSchedule("0 10 4 * * ?")
                            .inTimeZone(TimeZone.getTimeZone(BusinessClock.ZONE))
                            .withMisfireHandlingInstructionFireAndProceed())
                    .build();
        }
    }
}
