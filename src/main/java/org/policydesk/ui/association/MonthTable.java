package org.policydesk.ui.association;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.Consumer;

/** A month, weeks from Monday; each day is a button. */
final class MonthTable extends NativeTable {
    private static final long serialVersionUID = 1L;

    MonthTable(YearMonth month, DayFace faces, Consumer<LocalDate> chosen) {
        Locale language = Locale.forLanguageTag(faces.words().say("component.language"));
        addClassName("month");
        setCaptionText(month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language));
        NativeTableRow names = getHead().addRow();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            NativeTableHeaderCell cell =
                    new NativeTableHeaderCell(weekday.getDisplayName(TextStyle.NARROW_STANDALONE, language));
            cell.getElement()
                    .setAttribute("scope", "col")
                    .setAttribute("abbr", weekday.getDisplayName(TextStyle.FULL_STANDALONE, language));
            names.add(cell);
        }
        NativeTableBody body = getBody();
        LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
        for (LocalDate week = monday; !week.isAfter(month.atEndOfMonth()); week = week.plusWeeks(1)) {
            NativeTableRow row = body.addRow();
            for (int i = 0; i < DayOfWeek.values().length; i++) {
                LocalDate day = week.plusDays(i);
                row.add(YearMonth.from(day).equals(month) ? cell(day, faces, chosen) : new NativeTableCell());
            }
        }
    }

    private static NativeTableCell cell(LocalDate day, DayFace faces, Consumer<LocalDate> chosen) {
        NativeButton button = new NativeButton("", click -> chosen.accept(day));
        Span sign = new Span(faces.mark(day));
        sign.addClassName("day-mark");
        button.add(new Span(String.valueOf(day.getDayOfMonth())), sign);
        button.setId("day-" + day);
        button.setTitle(faces.text(day));
        button.getElement().setAttribute("aria-label", faces.text(day));
        faces.classes(day).forEach(button::addClassName);
        return new NativeTableCell(button);
    }
}
