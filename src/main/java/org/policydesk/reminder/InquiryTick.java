package org.policydesk.reminder;

import org.policydesk.account.SystemUser;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Asks by the clock whether anything changed; what is due is read from our own tables by the business clock. */
@DisallowConcurrentExecution
class InquiryTick extends QuartzJobBean {
    static final JobKey KEY = new JobKey("change-inquiry", "reminders");

    private final Inquirer inquirer;

    InquiryTick(Inquirer inquirer) {
        this.inquirer = inquirer;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        SystemUser.call(inquirer::run);
    }
}
