package org.policydesk.reminder;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** The clock's hand: Quartz fires it, and what is due is read from our own tables by the business clock. */
@DisallowConcurrentExecution
class ChoreJob extends QuartzJobBean {
    static final String CHORE = "chore";

    private final Chores chores;

    ChoreJob(Chores chores) {
        this.chores = chores;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        chores.run(Chore.valueOf(context.getJobDetail().getJobDataMap().getString(CHORE)));
    }
}
