package org.policydesk.ui.company;

import org.policydesk.account.People;
import org.policydesk.account.StandIns;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.feed.CalendarFeeds;
import org.policydesk.member.MemberProfiles;
import org.policydesk.policy.ItemTemplates;
import org.policydesk.task.Conversations;
import org.policydesk.task.Handling;
import org.policydesk.task.Outcomes;
import org.policydesk.task.TaskFiles;
import org.policydesk.task.TaskPeriods;
import org.policydesk.task.Tasks;
import org.policydesk.ui.profile.TitleRecording;
import org.springframework.stereotype.Component;

/** The services behind the parts of a task's page. */
@Component
record TaskServices(
        Tasks tasks,
        TaskPeriods periods,
        Conversations conversations,
        Handling handling,
        TaskFiles files,
        ItemTemplates templates,
        Outcomes outcomes,
        TitleRecording titles,
        StandIns standIns,
        CalendarFeeds feeds,
        MemberProfiles profiles,
        People people,
        WorkingCalendars calendars) {}
