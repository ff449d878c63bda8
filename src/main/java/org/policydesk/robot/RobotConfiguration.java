package org.policydesk.robot;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings of robots, and when their messages are sent; ticks that were missed need not be made up for. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RobotSettings.class)
class RobotConfiguration {
    private static final String GROUP = "robots";
    private static final int SECONDS = 20;

    /** Only where this node ticks. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty(name = "desk.ticks", matchIfMissing = true)
    static class Ticking {
        @Bean
        JobDetail robotTick() {
            return JobBuilder.newJob(RobotTick.class)
                    .withIdentity("send", GROUP)
                    .storeDurably()
                    .build();
        }

        @Bean
        Trigger robotTicks(JobDetail robotTick) {
            return TriggerBuilder.newTrigger()
                    .forJob(robotTick)
                    .withIdentity("send-ticks", GROUP)
                    .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(SECONDS)
                            .withMisfireHandlingInstructionNextWithRemainingCount())
                    .build();
        }
    }
}
