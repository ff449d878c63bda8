package org.policydesk.ui.association;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.policydesk.calendar.YearSheet;
import org.policydesk.deadline.DayKind;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Words;

/** How a day looks in the calendar: its mark, its words, its style classes. */
record DayFace(Words words, Dates dates, WorkingCalendar calendar, YearSheet sheet, Set<LocalDate> closed) {
    /** The sign beside the number; empty for an ordinary working day. */
    String mark(LocalDate day) {
        if (closed.contains(day) && calendar.isWorkingDay(day)) {
            return words.say("calendar.mark.closed");
        }
        DayKind kind = calendar.kindOf(day);
        return kind == DayKind.WORKING ? "" : words.say("calendar.mark." + kind.name());
    }

    /** Everything that is known of the day, for a tooltip and for screen readers. */
    String text(LocalDate day) {
        List<String> parts = new ArrayList<>();
        parts.add(dates.day(day));
        parts.add(words.say("calendar.kind." + calendar.kindOf(day).name()));
        if (sheet.names().containsKey(day)) {
            parts.add(sheet.names().get(day));
        }
        if (closed.contains(day)) {
            parts.add(words.say("calendar.closed"));
        }
        if (sheet.changed().contains(day)) {
            parts.add(words.say("calendar.changed"));
        }
        return String.join(" · ", parts);
    }

    List<String> classes(LocalDate day) {
        List<String> classes = new ArrayList<>();
        classes.add("day");
        classes.add(style(calendar.kindOf(day)));
        if (closed.contains(day)) {
            classes.add("day-closed");
        }
        if (sheet.changed().contains(day)) {
            classes.add("day-changed");
        }
        if (day.equals(dates.today())) {
            classes.add("day-today");
        }
        return classes;
    }

    static String style(DayKind kind) {
        return "day-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
