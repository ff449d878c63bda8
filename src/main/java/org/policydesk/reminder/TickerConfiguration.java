package org.policydesk.reminder;

import java.util.TimeZone;
import org.policydesk.clock.BusinessClock;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/**
 * When the chores are done, in real time in Shanghai. After a standstill each is made up for once (fire once now): it does whatever
 * is due, so doing it for each time that was missed would find nothing.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ReminderSettings.class, InquirySettings.class})
class TickerConfiguration {
    private static final String GROUP = "reminders";

    /** Only where this node ticks. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty(name = "desk.ticks", matchIfMissing = true)
    @Import(Jobs.class)
    static class Ticking {}

    /** A job and its times for each chore. */
    static class Jobs implements BeanRegistrar {
        @Override
        public void register(BeanRegistry registry, Environment environment) {
            for (Chore chore : Chore.values()) {
                registry.registerBean(chore.job(), JobDetail.class, spec -> spec.supplier(context -> job(chore)));
                registry.registerBean(chore.trigger(), Trigger.class, spec -> spec.supplier(context -> trigger(chore)));
            }
        }

        private static JobDetail job(Chore chore) {
            return JobBuilder.newJob(ChoreJob.class)
                    .withIdentity(chore.job(), GROUP)
                    .usingJobData(ChoreJob.CHORE, chore.name())
                    .storeDurably()
                    .build();
        }

        private static Trigger trigger(Chore chore) {
            return TriggerBuilder.newTrigger()
                    .forJob(JobKey.jobKey(chore.job(), GROUP))
                    .withIdentity(chore.trigger(), GROUP)
                    .withSchedule(CronScheduleBuilder.cronSchedule(chore.times())
                            .inTimeZone(TimeZone.getTimeZone(BusinessClock.ZONE))
                            .withMisfireHandlingInstructionFireAndProceed())
                    .build();
        }
    }
}
