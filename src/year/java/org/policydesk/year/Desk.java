package org.policydesk.year;

import org.policydesk.account.Invitations;
import org.policydesk.account.People;
import org.policydesk.account.SignInTickets;
import org.policydesk.calendar.HolidayTables;
import org.policydesk.feed.CalendarFeeds;
import org.policydesk.member.MemberProfiles;
import org.policydesk.member.RecordedEvents;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.SourceDocuments;
import org.policydesk.policy.library.Library;
import org.policydesk.reminder.ActionLinks;
import org.policydesk.reminder.CallSheet;
import org.policydesk.reminder.ReminderAlarms;
import org.policydesk.support.HandClock;
import org.policydesk.task.Handling;
import org.policydesk.task.PreparationTimes;
import org.policydesk.task.Tasks;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the year needs of the desk. The database is only looked into. */
record Desk(
        HandClock clock,
        JdbcClient jdbc,
        Tasks tasks,
        Handling handling,
        PreparationTimes preparation,
        ActionItems items,
        MemberProfiles profiles,
        RecordedEvents events,
        People people,
        Invitations invitations,
        HolidayTables tables,
        ActionLinks links,
        CallSheet calls,
        ReminderAlarms alarms,
        SourceDocuments documents,
        Library library,
        CalendarFeeds feeds,
        SignInTickets tickets) {
    static Desk of(ApplicationContext desk) {
        return new Desk(
                desk.getBean(HandClock.class),
                desk.getBean(JdbcClient.class),
                desk.getBean(Tasks.class),
                desk.getBean(Handling.class),
                desk.getBean(PreparationTimes.class),
                desk.getBean(ActionItems.class),
                desk.getBean(MemberProfiles.class),
                desk.getBean(RecordedEvents.class),
                desk.getBean(People.class),
                desk.getBean(Invitations.class),
                desk.getBean(HolidayTables.class),
                desk.getBean(ActionLinks.class),
                desk.getBean(CallSheet.class),
                desk.getBean(ReminderAlarms.class),
                desk.getBean(SourceDocuments.class),
                desk.getBean(Library.class),
                desk.getBean(CalendarFeeds.class),
                desk.getBean(SignInTickets.class));
    }

    int version(long task) {
        return jdbc.sql("select version from task where id = ?")
                .param(task)
                .query(Integer.class)
                .single();
    }

    long count(String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(Long.class).single();
    }
}
