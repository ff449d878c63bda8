package org.policydesk.task;

import org.policydesk.account.SystemUser;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Matches everything once a day: periodic items open their next occurrence, titles have begun or lapsed overnight. */
@DisallowConcurrentExecution
class DailyMatching extends QuartzJobBean {
    private final Matching matching;

    DailyMatching(Matching matching) {
        this.matching = matching;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        SystemUser.call(matching::matchAll);
    }
}
