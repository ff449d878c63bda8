package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.policydesk.calendar.HolidayTables;
import org.policydesk.calendar.InvalidDayException;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.deadline.DayKind;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Messages;

/** What can be done to a day of the calendar; each act says what it did and can be undone. */
final class DayActs {
    private final Component page;
    private final HolidayTables tables;
    private final WorkingCalendars calendars;
    private final Dates dates;
    private final Moving moving;
    private final Consumer<LocalDate> changed;

    DayActs(
            Component page,
            HolidayTables tables,
            WorkingCalendars calendars,
            Dates dates,
            Moving moving,
            Consumer<LocalDate> changed) {
        this.page = page;
        this.tables = tables;
        this.calendars = calendars;
        this.dates = dates;
        this.moving = moving;
        this.changed = changed;
    }

    void open(LocalDate day) {
        boolean byHand = tables.year(day.getYear()).changed().contains(day);
        boolean closed = tables.closingDays().contains(day);
        new DayDialog(this, day, dates.day(day), calendars.current().kindOf(day), byHand, closed).open();
    }

    void set(LocalDate day, DayKind kind) {
        boolean byHand = tables.year(day.getYear()).changed().contains(day);
        DayKind before = calendars.current().kindOf(day);
        Runnable undo = byHand ? () -> tables.setDay(day, before) : () -> tables.resetDay(day);
        String name = page.getTranslation("calendar.kind." + kind.name());
        act(day, () -> tables.setDay(day, kind), undo, "calendar.day.done", name);
    }

    void reset(LocalDate day) {
        DayKind before = calendars.current().kindOf(day);
        act(day, () -> tables.resetDay(day), () -> tables.setDay(day, before), "calendar.day.resetDone", "");
    }

    void close(LocalDate day) {
        act(day, () -> tables.addClosingDay(day), () -> tables.removeClosingDay(day), "calendar.day.closeDone", "");
    }

    void reopen(LocalDate day) {
        act(day, () -> tables.removeClosingDay(day), () -> tables.addClosingDay(day), "calendar.day.openDone", "");
    }

    private void act(LocalDate day, Runnable act, Runnable undo, String key, String argument) {
        moving.act(this::telling, act, () -> {
            changed.accept(day);
            Messages.undoable(
                    page,
                    () -> moving.act(this::telling, undo, () -> changed.accept(day)),
                    key,
                    dates.day(day),
                    argument);
        });
    }

    private void telling(Runnable act) {
        try {
            act.run();
        } catch (InvalidDayException e) {
            Messages.failure(page, e.reasonKey());
        }
    }
}
