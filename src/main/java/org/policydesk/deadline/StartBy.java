package org.policydesk.deadline;

import java.time.LocalDate;

/**
 * The start-by date (建议启动日): the last working day on which one can begin and still be in time.
 *
 * @param date the day to start by; a working day, never after {@code due}
 * @param due the due date it was planned from
 * @param leadTimes what was subtracted
 * @param provisional true if a year without a holiday notice had a part in it (暂定)
 */
public record StartBy(LocalDate date, LocalDate due, LeadTimes leadTimes, boolean provisional) {
    /** Counts back from the due date; if that is a rest day, from the last working day before it. */
    public static StartBy of(LocalDate due, LeadTimes leadTimes, WorkingCalendar calendar) {
        LocalDate date = calendar.plusWorkingDays(calendar.onOrBefore(due), -leadTimes.total());
        boolean provisional = calendar.isProvisional(date, due);
        return new StartBy(date, due, leadTimes, provisional);
    }
}
