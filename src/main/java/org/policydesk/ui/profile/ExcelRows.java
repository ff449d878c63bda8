package org.policydesk.ui.profile;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.member.ExcelChange;
import org.policydesk.member.ExcelFault;
import org.policydesk.member.ExcelRow;

/** Rows of a file and what each would do; one column, so that it reads on a phone too. */
public class ExcelRows extends Grid<ExcelRow> {
    /** So many are shown without a frame to scroll in. */
    private static final int SHORT = 12;

    public ExcelRows() {
        setId("excel-rows");
        addThemeVariants(GridVariant.ROW_STRIPES, GridVariant.WRAP_CELL_CONTENT);
        addClassName("excel-rows");
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(this::line).setHeader(getTranslation("excel.column.what"));
    }

    /** Puts these rows in place of the former ones. */
    public void show(List<ExcelRow> rows) {
        setAllRowsVisible(rows.size() <= SHORT);
        setItems(rows);
    }

    private Div line(ExcelRow row) {
        Span status = new Span(getTranslation("excel.count." + row.status()));
        status.addClassNames("excel-status", "excel-" + row.status().name().toLowerCase(java.util.Locale.ROOT));
        Span where = new Span(getTranslation(
                "excel.row.line",
                row.sheet(),
                String.valueOf(row.number()),
                Stream.of(row.company(), row.detail())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · "))));
        where.addClassName("excel-where");
        Div line = new Div(status, where);
        row.faults().forEach(fault -> line.add(piece("excel-fault", words(fault))));
        row.changes().forEach(change -> line.add(piece("excel-change", words(change))));
        line.addClassName("excel-line");
        return line;
    }

    private static Div piece(String kind, String text) {
        Div piece = new Div(text);
        piece.addClassName(kind);
        return piece;
    }

    private String words(ExcelFault fault) {
        String reason = getTranslation(fault.key(), fault.args().toArray());
        return fault.column() == null ? reason : getTranslation("excel.row.fault", fault.column(), reason);
    }

    private String words(ExcelChange change) {
        return getTranslation("excel.row.change", change.column(), value(change.before()), value(change.after()));
    }

    private String value(@Nullable String text) {
        return text == null ? getTranslation("excel.row.nothing") : text;
    }
}
