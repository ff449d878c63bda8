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
 * When the chores are done, in real time in Shanghai. After a standstill each is made up for once (fire once now): it does whatever
 * is due, so doing it for each time that was missed would find nothing.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReminderSettings.class)
class TickerConfiguration {
    private static final String GROUP = "reminders";

    /** The jobs, only where this node ticks. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty(name = "desk.ticks", matchIfMissing = true)
    static class Jobs {
        @Bean
        JobDetail reminderTick() {
            return job("reminder-tick", Chore.TICK);
        }

        @Bean
        Trigger everyMinute(JobDetail reminderTick) {
            return trigger("every-minute", reminderTick, "0 * * * * ?");
        }

        @Bean
        JobDetail dailyPlanning() {
            return job("daily-planning", Chore.DAILY);
        }

        @Bean
        Trigger afterMatching(JobDetail dailyPlanning) {
            return trigger("after-matching", dailyPlanning, "0 40 0 * * ?");
        }

        @Bean
        JobDetail bounceReading() {
            return job("bounce-reading", Chore.BOUNCES);
        }

        @Bean
        Trigger everyFiveMinutes(JobDetail bounceReading) {
            return trigger("every-five-minutes", bounceReading, "30 2/5 * * * ?");
        }

        @Bean
        JobDetail nightlyAudit() {
            return job("nightly-audit", Chore.AUDIT);
        }

        @Bean
        Trigger beforeDawn(JobDetail nightlyAudit) {
            return trigger("before-dawn", nightlyAudit, "0 10 3 * * ?");
        }

        @Bean
        JobDetail weeklyWatch() {
            return job("watch-mail", Chore.WATCH);
        }

        @Bean
        Trigger mondayMorning(JobDetail weeklyWatch) {
            return trigger("monday-morning", weeklyWatch, "0 0 8 ? * MON");
        }

        private static JobDetail job(String name, Chore chore) {
            return JobBuilder.newJob(ChoreJob.class)
                    .withIdentity(name, GROUP)
                    .usingJobData(ChoreJob.CHORE, chore.name())
                    .storeDurably()
                    .build();
        }

        private static Trigger trigger(String name, JobDetail job, String cron) {
            return TriggerBuilder.newTrigger()
                    .forJob(job)
                    .withIdentity(name, GROUP)
                    .withSchedule(CronScheduleBuilder.cronSchedule(cron)
                            .inTimeZone(TimeZone.getTimeZone(BusinessClock.ZONE))
                            .withMisfireHandlingInstructionFireAndProceed())
                    .build();
        }
    }
}
