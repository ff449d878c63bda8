package org.policydesk.reminder;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** The clock's hand: Quartz fires it, and what is due is read from our own tables by the business clock. */
@DisallowConcurrentExecution
class ReminderTick extends QuartzJobBean {
    private final Tick tick;

    ReminderTick(Tick tick) {
        this.tick = tick;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        tick.run();
    }
}
