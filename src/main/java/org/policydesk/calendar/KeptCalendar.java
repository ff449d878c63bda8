package org.policydesk.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.policydesk.deadline.CalendarYear;
import org.policydesk.deadline.DayKind;
import org.policydesk.deadline.WorkingCalendar;

/**
 * The two calendars that the tables give.
 *
 * @param current what the law says, for every date
 * @param work the same without the association's closing days, for what the association itself does
 */
record KeptCalendar(WorkingCalendar current, WorkingCalendar work) {
    static KeptCalendar of(HolidayRows rows) {
        Map<Integer, CalendarYear> years = new TreeMap<>();
        WorkingCalendar.standard().years().forEach(year -> years.put(year.year(), year));
        rows.notices().forEach(notice -> years.put(notice.year(), notice.asYear()));
        rows.edits().forEach((day, kind) -> put(years, day, kind));
        WorkingCalendar current = WorkingCalendar.of(years.values());
        rows.closingDays().stream()
                .filter(current::isWorkingDay)
                .forEach(day -> put(years, day, DayKind.PUBLIC_HOLIDAY));
        return new KeptCalendar(current, WorkingCalendar.of(years.values()));
    }

    /** A year without a notice stays an estimate, with that day in it. */
    private static void put(Map<Integer, CalendarYear> years, LocalDate day, DayKind kind) {
        CalendarYear year = years.computeIfAbsent(day.getYear(), CalendarYear::estimate);
        Map<LocalDate, DayKind> days = new HashMap<>(year.exceptions());
        days.put(day, kind);
        years.put(year.year(), new CalendarYear(year.year(), days, year.provisional(), year.source()));
    }
}
