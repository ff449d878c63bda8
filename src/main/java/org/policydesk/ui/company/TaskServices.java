package org.policydesk.ui.company;

import org.policydesk.account.People;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.member.MemberProfiles;
import org.policydesk.task.Conversations;
import org.policydesk.task.Handling;
import org.policydesk.task.TaskPeriods;
import org.policydesk.task.Tasks;
import org.springframework.stereotype.Component;

/** The services behind the parts of a task's page. */
@Component
record TaskServices(
        Tasks tasks,
        TaskPeriods periods,
        Conversations conversations,
        Handling handling,
        MemberProfiles profiles,
        People people,
        WorkingCalendars calendars) {}
