package org.policydesk.operation;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Writes the nightly backup; on one node, whichever the clock chooses. */
@DisallowConcurrentExecution
class BackupJob extends QuartzJobBean {
    private final Backups backups;

    BackupJob(Backups backups) {
        this.backups = backups;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        backups.take();
    }
}
