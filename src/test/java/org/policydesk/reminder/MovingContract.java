package org.policydesk.reminder;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.policydesk.audit.Journal;
import org.policydesk.calendar.CalendarRows;
import org.policydesk.calendar.HolidayTables;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.task.Recomputation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What tests of moving dates share. Today is 2025-03-10; what other tests left is put out of the way. */
@Import({MovingWorld.class, CalendarRows.class})
abstract class MovingContract extends GatheredContract {
    @Autowired
    Recomputation recomputation;

    @Autowired
    HolidayTables tables;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    CalendarRows calendarRows;

    @Autowired
    Journal journal;

    @Autowired
    MovingWorld world;

    @BeforeEach
    void clearTheCalendar() {
        calendarRows.clear();
    }

    @AfterEach
    void leaveTheCalendarAsItWas() {
        calendarRows.clear();
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
