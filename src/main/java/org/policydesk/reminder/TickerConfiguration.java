package org.policydesk.reminder;

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

/**
 * Ticks every minute of real time. After a standstill one tick makes up for all that were missed (fire once now): a tick does
 * whatever is due, so more of them would find nothing.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReminderSettings.class)
class TickerConfiguration {
    private static final String EVERY_MINUTE = "0 * * * * ?";

    @Bean
    @ConditionalOnBooleanProperty(name = "desk.ticks", matchIfMissing = true)
    JobDetail reminderTick() {
        return JobBuilder.newJob(ReminderTick.class)
                .withIdentity("reminder-tick", "reminders")
                .storeDurably()
                .build();
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "desk.ticks", matchIfMissing = true)
    Trigger everyMinute(JobDetail reminderTick) {
        return TriggerBuilder.newTrigger()
                .forJob(reminderTick)
                .withIdentity("every-minute", "reminders")
                .withSchedule(CronScheduleBuilder.cronSchedule(EVERY_MINUTE)
                        .inTimeZone(TimeZone.getTimeZone(BusinessClock.ZONE))
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
    }
}
