package org.policydesk.operation;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Writes the nightly backup; on one node, whichever the clock chooses. */
@DisallowConcurrentExecution
class BackupJob extends QuartzJobBean {
    private static final Logger LOG = LoggerFactory.getLogger(BackupJob.class);

    private final Backups backups;

    BackupJob(Backups backups) {
        this.backups = backups;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        if (backups.areWanted()) {
            backups.take();
        } else {
            LOG.info("No nightly backup: this node has no desk.backup.folder (set it on all nodes or on none)");
        }
    }
}
