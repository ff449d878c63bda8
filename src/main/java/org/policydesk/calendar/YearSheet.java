package org.policydesk.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.policydesk.deadline.CalendarYear;
import org.policydesk.deadline.WorkingCalendar;

/**
 * What there is to show of a year beside its days' kinds.
 *
 * @param source number and date of the notice, or the rule that an estimate follows
 * @param provisional whether it is an estimate (暂定)
 * @param names the festivals' names where an imported table gives them
 * @param changed the days that staff changed by hand
 */
public record YearSheet(
        int year, String source, boolean provisional, Map<LocalDate, String> names, Set<LocalDate> changed) {
    public YearSheet {
        names = Map.copyOf(names);
        changed = Set.copyOf(changed);
    }

    static YearSheet of(int year, WorkingCalendar calendar, HolidayRows rows) {
        CalendarYear shown = calendar.years().stream()
                .filter(known -> known.year() == year)
                .findFirst()
                .orElseGet(() -> CalendarYear.estimate(year));
        Map<LocalDate, String> names = rows.notices().stream()
                .flatMap(notice -> notice.days().stream())
                .filter(day -> day.day().getYear() == year && !day.name().isEmpty())
                .collect(Collectors.toMap(NoticeDay::day, NoticeDay::name, (one, other) -> one));
        Set<LocalDate> changed = rows.edits().keySet().stream()
                .filter(day -> day.getYear() == year)
                .collect(Collectors.toSet());
        return new YearSheet(year, shown.source(), shown.provisional(), names, changed);
    }
}
