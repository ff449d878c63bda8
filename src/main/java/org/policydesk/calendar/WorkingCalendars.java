package org.policydesk.calendar;

import org.policydesk.deadline.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Gives the working calendar in force. Safe to use from several threads; everybody may read it. */
@Component
public class WorkingCalendars {
    /** The calendar to count in now; immutable, so one computation keeps the one it began with. */
    public WorkingCalendar current() {
        return WorkingCalendar.standard();
    }
}
