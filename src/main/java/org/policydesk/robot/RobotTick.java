package org.policydesk.robot;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Sends by the clock. */
@DisallowConcurrentExecution
class RobotTick extends QuartzJobBean {
    private final RobotSender sender;

    RobotTick(RobotSender sender) {
        this.sender = sender;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        sender.sendDue();
    }
}
