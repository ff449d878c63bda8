package org.policydesk.year;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.policydesk.clock.BusinessClock;
import org.quartz.CronTrigger;
import org.quartz.Job;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.impl.JobExecutionContextImpl;
import org.quartz.spi.OperableTrigger;
import org.quartz.spi.TriggerFiredBundle;
import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.quartz.SpringBeanJobFactory;

/**
 * Quartz's hand: the jobs and triggers that the desk has, fired when their cron expressions say so on a day of the year. What would fire
 * more often than every other hour does so only at the hours at which something is looked at, and before them.
 */
final class Clockwork {
    static final String TICK = "reminder-tick";
    private static final int MOST_A_DAY = 6;

    private final Scheduler scheduler;
    private final SpringBeanJobFactory factory = new SpringBeanJobFactory();
    private final Map<JobKey, JobDetail> jobs = new TreeMap<>();
    private final List<OperableTrigger> triggers;
    private final Map<String, Done> fired = new TreeMap<>();

    Clockwork(ApplicationContext desk) {
        this.scheduler = desk.getBean(Scheduler.class);
        factory.setApplicationContext(desk);
        desk.getBeansOfType(JobDetail.class).values().forEach(job -> jobs.put(job.getKey(), job));
        triggers = desk.getBeansOfType(Trigger.class).values().stream()
                .map(OperableTrigger.class::cast)
                .sorted(Comparator.comparing(trigger -> trigger.getKey().toString()))
                .toList();
    }

    /** Something that the clock does at a moment of a day. */
    record Firing(LocalDateTime at, OperableTrigger trigger) {
        String job() {
            return trigger.getJobKey().getName();
        }
    }

    /** What fires on that day, in order. */
    List<Firing> of(LocalDate day, List<LocalTime> hours) {
        List<Firing> firings = new ArrayList<>();
        for (OperableTrigger trigger : triggers) {
            List<LocalDateTime> times = times(trigger, day);
            if (times.size() > MOST_A_DAY) {
                // People notice a late mail, and nobody what is read or asked some hours later.
                boolean tick = trigger.getJobKey().getName().equals(TICK);
                (tick ? hours : hours.subList(hours.size() / 2, hours.size()))
                        .forEach(hour -> firings.add(new Firing(day.atTime(hour), trigger)));
            } else {
                times.forEach(time -> firings.add(new Firing(time, trigger)));
            }
        }
        // At one moment what comes back is read first, and the tick looks at everything last.
        firings.sort(Comparator.comparing(Firing::at)
                .thenComparing(firing -> firing.job().equals(TICK))
                .thenComparing(Firing::job));
        return firings;
    }

    private static List<LocalDateTime> times(OperableTrigger trigger, LocalDate day) {
        List<LocalDateTime> times = new ArrayList<>();
        if (!(trigger instanceof CronTrigger)) {
            // Every so many seconds.
            for (int i = 0; i <= MOST_A_DAY; i++) {
                times.add(day.atStartOfDay());
            }
            return times;
        }
        OperableTrigger copy = (OperableTrigger) trigger.clone();
        copy.setStartTime(date(day.atStartOfDay()));
        Date at = copy.getFireTimeAfter(date(day.atStartOfDay().minusSeconds(1)));
        while (at != null && at.before(date(day.plusDays(1).atStartOfDay())) && times.size() <= MOST_A_DAY) {
            times.add(LocalDateTime.ofInstant(at.toInstant(), BusinessClock.ZONE));
            at = copy.getFireTimeAfter(at);
        }
        return times;
    }

    /** Does what Quartz would do: makes the job with what it needs, and executes it. */
    void fire(Firing firing) {
        JobDetail detail = Objects.requireNonNull(jobs.get(firing.trigger().getJobKey()));
        Date at = date(firing.at());
        TriggerFiredBundle bundle = new TriggerFiredBundle(detail, firing.trigger(), null, false, at, at, null, null);
        long from = System.nanoTime();
        try {
            Job job = factory.newJob(bundle, scheduler);
            job.execute(new JobExecutionContextImpl(scheduler, bundle, job));
        } catch (SchedulerException e) {
            throw new IllegalStateException(firing.job(), e);
        } catch (Exception e) {
            throw new IllegalStateException(firing.job(), e);
        }
        fired.merge(firing.job(), new Done(1, System.nanoTime() - from), Done::plus);
    }

    /** How often something was done, and how long it took in all. */
    record Done(int times, long nanos) {
        Done plus(Done other) {
            return new Done(times + other.times, nanos + other.nanos);
        }

        @Override
        public String toString() {
            return "%,d times in %,.1f s".formatted(times, nanos / 1e9);
        }
    }

    /** How often each job was done. */
    Map<String, Done> fired() {
        return fired;
    }

    private static Date date(LocalDateTime at) {
        return Date.from(at.atZone(BusinessClock.ZONE).toInstant());
    }
}
