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

/** Looks every ten minutes of real time whether the quarter's day has come; one tick makes up for all that were missed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InquirySettings.class)
class InquiryConfiguration {
    private static final String EVERY_TEN_MINUTES = "30 */10 * * * ?";

    @Bean
    @ConditionalOnBooleanProperty(name = "desk.ticks", matchIfMissing = true)
    JobDetail changeInquiry() {
        return JobBuilder.newJob(InquiryTick.class)
                .withIdentity(InquiryTick.KEY)
                .storeDurably()
                .build();
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "desk.ticks", matchIfMissing = true)
    Trigger everyTenMinutes(JobDetail changeInquiry) {
        return TriggerBuilder.newTrigger()
                .forJob(changeInquiry)
                .withIdentity("every-ten-minutes", "reminders")
                .withSchedule(CronScheduleBuilder.cronSchedule(EVERY_TEN_MINUTES)
                        .inTimeZone(TimeZone.getTimeZone(BusinessClock.ZONE))
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
    }
}
