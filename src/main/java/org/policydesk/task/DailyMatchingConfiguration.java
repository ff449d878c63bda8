package org.policydesk.task;

import java.util.TimeZone;
import org.policydesk.clock.BusinessClock;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the daily matching shortly after midnight in Shanghai; a night that was missed is made up for at the next start. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "desk.ticks", matchIfMissing = true)
class DailyMatchingConfiguration {
    private static final String AFTER_MIDNIGHT = "0 10 0 * * ?";

    @Bean
    JobDetail dailyMatching() {
        return JobBuilder.newJob(DailyMatching.class)
                .withIdentity("daily-matching", "tasks")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger everyNight(JobDetail dailyMatching) {
        return TriggerBuilder.newTrigger()
                .forJob(dailyMatching)
                .withIdentity("every-night", "tasks")
                .withSchedule(CronScheduleBuilder.cronSchedule(AFTER_MIDNIGHT)
                        .inTimeZone(TimeZone.getTimeZone(BusinessClock.ZONE))
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
    }
}
