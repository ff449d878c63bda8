package org.policydesk.reminder;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.policydesk.account.PersonRef;
import org.policydesk.audit.Journal;
import org.policydesk.calendar.CalendarRows;
import org.policydesk.calendar.HolidayTables;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.policy.ActionItems;
import org.policydesk.support.As;
import org.policydesk.support.HandClock;
import org.policydesk.support.HandClocks;
import org.policydesk.task.Recomputation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of moving dates share. Today is 2025-03-10; what other tests left is put out of the way. */
@Import({HandClocks.class, MovingWorld.class, CalendarRows.class})
abstract class MovingContract {
    @Autowired
    Recomputation recomputation;

    @Autowired
    HolidayTables tables;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    CalendarRows calendarRows;

    @Autowired
    ActionItems items;

    @Autowired
    Journal journal;

    @Autowired
    Gatherer gatherer;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HandClock clock;

    @Autowired
    MovingWorld world;

    @BeforeEach
    void quiet() {
        clock.set(HandClocks.START);
        jdbc.sql("update task set state = 'WITHDRAWN'").update();
        for (String table : List.of("due_message", "reminder_plan", "envelope_attempt", "envelope")) {
            jdbc.sql("delete from " + table).update();
        }
        calendarRows.clear();
    }

    @AfterEach
    void leaveTheCalendarAsItWas() {
        calendarRows.clear();
    }

    /** What people hear of the tasks themselves is over and done with. */
    void told() {
        As.system(gatherer::gather);
        jdbc.sql("update due_message set envelope_id = null").update();
        jdbc.sql("delete from envelope_attempt").update();
        jdbc.sql("delete from envelope").update();
        clock.set(HandClocks.START.plusMinutes(5));
    }

    List<String> mails(PersonRef person) {
        As.system(gatherer::gather);
        return jdbc.sql("select plain from envelope where recipient_address = ?")
                .param(person.email())
                .query(String.class)
                .list();
    }

    /** A fingerprint of every table that a change of dates writes to. */
    String everything() {
        return String.join(
                " | ",
                List.of(
                                "select count(*) || ':' || coalesce(max(id), 0) from journal",
                                "select count(*) || ':' || coalesce(max(id), 0) from due_message",
                                "select count(*) || ':' || coalesce(sum(version), 0) || ':' ||"
                                        + " coalesce(sum(due_version), 0) from task",
                                "select count(*) || ':' || coalesce(sum(due_version), 0) || ':' ||"
                                        + " coalesce(cast(max(due) as varchar), '') from reminder_plan",
                                "select count(*) || ':' || coalesce(sum(version), 0) from action_item",
                                "select count(*) || ':' || (select number from calendar_change) from calendar_notice",
                                "select count(*) || '' from envelope")
                        .stream()
                        .map(sql -> jdbc.sql(sql).query(String.class).single())
                        .toList());
    }
}
