package org.policydesk.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForStaff;
import org.policydesk.audit.Journal;
import org.policydesk.deadline.CalendarYear;
import org.policydesk.deadline.DayKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The holiday tables as staff keep them. Every change is journalled, published as a {@link CalendarEvent} and in force as soon
 * as its transaction is through.
 */
@Service
@ForStaff
public class HolidayTables {
    /** The journal's subject; its id is the year. */
    public static final String SUBJECT = "calendar";

    private final HolidayRows rows;
    private final WorkingCalendars calendars;
    private final Journal journal;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    HolidayTables(
            HolidayRows rows,
            WorkingCalendars calendars,
            Journal journal,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.calendars = calendars;
        this.journal = journal;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** The years that are known, in ascending order: with a notice, or estimated with days that staff changed. */
    @Transactional(readOnly = true)
    public List<CalendarYear> years() {
        return calendars.current().years();
    }

    /** What there is to show of a year, known or estimated. */
    @Transactional(readOnly = true)
    public YearSheet year(int year) {
        return YearSheet.of(year, calendars.current(), rows);
    }

    /**
     * Puts a year's notice in force, in place of what was there for it; days of the year that were changed by hand are taken
     * back, for the notice is the later word. All or nothing.
     *
     * @param csv in the form of docs/holiday-table.md
     * @return the year of the notice
     * @throws InvalidTableException with every error by its line
     */
    @Transactional
    public int importYear(String csv) {
        Notice notice = NoticeFile.read(csv);
        String before = calendars.current().years().stream()
                .filter(known -> known.year() == notice.year())
                .findFirst()
                .map(CalendarYear::source)
                .orElse(null);
        rows.replace(notice);
        rows.forgetEdits(notice.year());
        changed(notice.year(), "imported", before, notice.asYear().source());
        events.publishEvent(new CalendarEvent.CalendarChanged(notice.year()));
        return notice.year();
    }

    /**
     * Makes a day what it is from now on.
     *
     * @throws InvalidDayException if it cannot be that, such as a make-up Wednesday
     */
    @Transactional
    public void setDay(LocalDate day, DayKind kind) {
        DayRules.check(day, kind);
        DayKind before = calendars.current().kindOf(day);
        if (before != kind) {
            rows.edit(day, kind);
            changed(day.getYear(), "daySet", day + " " + before, day + " " + kind);
            events.publishEvent(new CalendarEvent.CalendarChanged(day.getYear()));
        }
    }

    /** Takes the change of a day back, so that it is what the notice or the estimate says; nothing if it was not changed. */
    @Transactional
    public void resetDay(LocalDate day) {
        Optional<DayKind> before = rows.edit(day, null);
        before.ifPresent(kind -> {
            changed(day.getYear(), "dayReset", day + " " + kind, null);
            events.publishEvent(new CalendarEvent.CalendarChanged(day.getYear()));
        });
    }

    /** The days on which the association itself is closed, in ascending order. */
    @Transactional(readOnly = true)
    public SortedSet<LocalDate> closingDays() {
        return rows.closingDays();
    }

    /**
     * The association is closed on that day; nothing if it was already.
     *
     * @throws InvalidDayException if it is a rest day anyway
     */
    @Transactional
    public void addClosingDay(LocalDate day) {
        DayRules.checkYear(day);
        if (!calendars.current().isWorkingDay(day)) {
            throw new InvalidDayException(day, "calendar.error.restDay");
        }
        if (!rows.closingDays().contains(day)) {
            rows.close(day);
            changed(day.getYear(), "closed", null, day.toString());
            events.publishEvent(new CalendarEvent.ClosingDaysChanged(day.getYear()));
        }
    }

    /** The association is open on that day after all; nothing if it was already. */
    @Transactional
    public void removeClosingDay(LocalDate day) {
        if (rows.open(day)) {
            changed(day.getYear(), "opened", day.toString(), null);
            events.publishEvent(new CalendarEvent.ClosingDaysChanged(day.getYear()));
        }
    }

    private void changed(int year, String action, @Nullable String before, @Nullable String after) {
        calendars.forget();
        journal.record(currentUser.personIdOrNull(), SUBJECT, year, action, before, after);
    }
}
