package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.policydesk.insight.Forecast;
import org.policydesk.insight.ItemDue;
import org.policydesk.insight.MonthWindows;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Words;
import org.policydesk.ui.programme.OutlookWords;

/** The coming months: which items are due, and which rounds of programmes are only expected (预计). */
class WindowsTable extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Dates dates;

    WindowsTable(List<MonthWindows> months, Dates dates) {
        this.dates = dates;
        addClassName("tally-scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("overview.windows"));
        boolean foreseen = months.stream().anyMatch(month -> !month.expected().isEmpty());
        NativeTableRow titles = new NativeTableRow();
        for (String column : foreseen ? List.of("month", "items", "expected") : List.of("month", "items")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("overview.windows." + column));
            cell.getElement().setAttribute("scope", "col");
            titles.add(cell);
        }
        NativeTableBody body = new NativeTableBody();
        months.stream()
                .filter(month -> month.itemCount() > 0 || !month.expected().isEmpty())
                .forEach(month -> body.add(row(month, foreseen)));
        if (body.getRows().isEmpty()) {
            add(secondary(getTranslation("overview.windows.none")));
            return;
        }
        NativeTable table = new NativeTable();
        table.addClassName("windows");
        table.add(new NativeTableHeader(titles), body);
        add(table);
    }

    private NativeTableRow row(MonthWindows month, boolean foreseen) {
        NativeTableHeaderCell first = new NativeTableHeaderCell(dates.month(month.month()));
        first.getElement().setAttribute("scope", "row");
        Div items = new Div();
        items.addClassName("windows-lines");
        month.items().forEach(item -> items.add(item(item)));
        int more = month.itemCount() - month.items().size();
        if (more > 0) {
            items.add(secondary(getTranslation("overview.windows.more", more)));
        }
        NativeTableRow row = new NativeTableRow(first, new NativeTableCell(items));
        if (foreseen) {
            NativeTableCell expected = new NativeTableCell();
            month.expected().forEach(forecast -> expected.add(expected(forecast)));
            row.add(expected);
        }
        return row;
    }

    private Component item(ItemDue item) {
        Div line = new Div(
                new Anchor("items/" + item.itemId() + "/board", item.title()),
                new Anchor(TaskAddress.of(item.tasks()), getTranslation("overview.windows.members", item.count())));
        line.addClassName("windows-line");
        return line;
    }

    private Component expected(Forecast forecast) {
        Span mark = new Span(getTranslation("overview.expected"));
        mark.addClassName("mark");
        Div line = new Div(
                mark,
                new Anchor("programme/" + forecast.programmeId(), forecast.name()),
                secondary(new OutlookWords(Words.of(this), dates).line(forecast.expected())));
        line.addClassName("windows-line");
        return line;
    }

    private static Span secondary(String text) {
        Span words = new Span(text);
        words.addClassName("desk-secondary");
        return words;
    }
}
