package org.policydesk.retention;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Lets go of what is over, once a night. */
@DisallowConcurrentExecution
class RetentionJob extends QuartzJobBean {
    private final Retention retention;

    RetentionJob(Retention retention) {
        this.retention = retention;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        retention.run();
    }
}
