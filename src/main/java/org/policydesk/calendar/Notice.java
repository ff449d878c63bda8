package org.policydesk.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.policydesk.deadline.CalendarYear;

/** A year's notice as imported. */
record Notice(int year, String number, LocalDate issuedOn, List<NoticeDay> days) {
    CalendarYear asYear() {
        return new CalendarYear(
                year,
                days.stream().collect(Collectors.toMap(NoticeDay::day, NoticeDay::kind)),
                false,
                number + " (" + issuedOn + ")");
    }
}
