package org.policydesk.calendar;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes back what a test did to the calendar, which other tests count in too. */
public class CalendarRows {
    private final JdbcClient jdbc;
    private final WorkingCalendars calendars;
    private final TransactionTemplate transaction;

    CalendarRows(JdbcClient jdbc, WorkingCalendars calendars, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Leaves what comes with the program, without telling anybody. */
    public void clear() {
        transaction.executeWithoutResult(status -> {
            for (String table :
                    List.of("calendar_notice_day", "calendar_notice", "calendar_edit", "calendar_closing_day")) {
                jdbc.sql("delete from " + table).update();
            }
            calendars.forget();
        });
    }
}
