package org.policydesk.ui.association;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.Consumer;
import org.policydesk.ui.component.MonthGrid;

/** A month of the calendar; each day is a button. */
final class MonthTable extends MonthGrid {
    private static final long serialVersionUID = 1L;

    MonthTable(YearMonth month, DayFace faces, Consumer<LocalDate> chosen) {
        super(month, name(month, faces), faces.words(), day -> cell(day, faces, chosen));
    }

    private static String name(YearMonth month, DayFace faces) {
        Locale language = Locale.forLanguageTag(faces.words().say("component.language"));
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language);
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
