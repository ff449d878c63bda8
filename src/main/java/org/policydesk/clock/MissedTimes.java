package org.policydesk.clock;

import java.util.Date;
import java.util.Optional;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.quartz.spi.MutableTrigger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.quartz.autoconfigure.SchedulerFactoryBeanCustomizer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;
import org.springframework.stereotype.Component;

/**
 * Keeps what fell into a standstill. At each start the triggers are stored anew, so that a changed time holds; Quartz would count
 * their next time from that moment on and forget those that passed while nobody ran. So each begins where its predecessor in the
 * store stopped, and Quartz's misfire policy makes up for it.
 */
@Component
class MissedTimes implements SchedulerFactoryBeanCustomizer {
    private final ObjectProvider<Trigger> triggers;
    private final JdbcClient jdbc;
    private final String scheduler;

    MissedTimes(
            ObjectProvider<Trigger> triggers,
            JdbcClient jdbc,
            @Value("${spring.quartz.scheduler-name:quartzScheduler}") String scheduler) {
        this.triggers = triggers;
        this.jdbc = jdbc;
        this.scheduler = scheduler;
    }

    @Override
    public void customize(SchedulerFactoryBean factory) {
        triggers.stream()
                .filter(MutableTrigger.class::isInstance)
                .map(MutableTrigger.class::cast)
                .forEach(trigger -> nextInStore(trigger.getKey())
                        .filter(next -> next.before(trigger.getStartTime()))
                        .ifPresent(trigger::setStartTime));
    }

    private Optional<Date> nextInStore(TriggerKey key) {
        return jdbc.sql("select next_fire_time from qrtz_triggers where sched_name = ? and trigger_name = ? and"
                        + " trigger_group = ? and next_fire_time > 0")
                .params(scheduler, key.getName(), key.getGroup())
                .query(Long.class)
                .optional()
                .map(Date::new);
    }
}
