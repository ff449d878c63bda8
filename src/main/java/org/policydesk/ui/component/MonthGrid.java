package org.policydesk.ui.component;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.Function;

/** A month as a table, weeks from Monday. */
public class MonthGrid extends NativeTable {
    private static final long serialVersionUID = 1L;

    /**
     * A small one, whose weekdays have one letter.
     *
     * @param caption the month's name
     * @param words the reader's language
     * @param cell makes the cell of a day of the month
     */
    public MonthGrid(YearMonth month, String caption, Words words, Function<LocalDate, NativeTableCell> cell) {
        this(month, caption, words, TextStyle.NARROW_STANDALONE, cell);
    }

    /**
     * @param caption the month's name
     * @param words the reader's language
     * @param weekdays how the weekdays are named above their columns
     * @param cell makes the cell of a day of the month
     */
    public MonthGrid(
            YearMonth month,
            String caption,
            Words words,
            TextStyle weekdays,
            Function<LocalDate, NativeTableCell> cell) {
        Locale language = Locale.forLanguageTag(words.say("component.language"));
        addClassName("month");
        setCaptionText(caption);
        NativeTableRow names = getHead().addRow();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            NativeTableHeaderCell name = new NativeTableHeaderCell(weekday.getDisplayName(weekdays, language));
            name.getElement()
                    .setAttribute("scope", "col")
                    .setAttribute("abbr", weekday.getDisplayName(TextStyle.FULL_STANDALONE, language));
            names.add(name);
        }
        NativeTableBody body = getBody();
        LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
        for (LocalDate week = monday; !week.isAfter(month.atEndOfMonth()); week = week.plusWeeks(1)) {
            NativeTableRow row = body.addRow();
            for (int i = 0; i < DayOfWeek.values().length; i++) {
                LocalDate day = week.plusDays(i);
                row.add(YearMonth.from(day).equals(month) ? cell.apply(day) : new NativeTableCell());
            }
        }
    }
}
