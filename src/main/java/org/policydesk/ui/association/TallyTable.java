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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.policydesk.insight.Step;
import org.policydesk.insight.Tally;
import org.policydesk.task.TaskFilter;

/** Figures row by row: how far, how much, how urgent; each row leads to its tasks. */
class TallyTable extends Div {
    private static final long serialVersionUID = 1L;

    /**
     * @param filter the row's tasks; null where none can be asked for
     */
    TallyTable(
            String caption,
            List<Tally> rows,
            Function<Tally, String> name,
            Function<Tally, @Nullable TaskFilter> filter) {
        addClassName("tally-scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        NativeTable table = new NativeTable();
        table.addClassName("tally");
        NativeTableHeader head = new NativeTableHeader();
        NativeTableRow titles = new NativeTableRow();
        titles.add(header(caption));
        for (Step step : Step.values()) {
            titles.add(header(getTranslation("desk.step." + step)));
        }
        titles.add(
                header(getTranslation("desk.cockpit.amount")),
                header(getTranslation("desk.cockpit.lights")),
                header(getTranslation("desk.cockpit.overdue")));
        head.add(titles);
        NativeTableBody body = new NativeTableBody();
        int most = rows.stream()
                .mapToInt(row -> row.funnel().at(Step.ELIGIBLE))
                .max()
                .orElse(0);
        rows.forEach(row -> body.add(row(row, name.apply(row), filter.apply(row), most)));
        table.add(head, body);
        add(table);
    }

    private static NativeTableHeaderCell header(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(Tally tally, String name, @Nullable TaskFilter filter, int most) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell first = new NativeTableHeaderCell();
        first.getElement().setAttribute("scope", "row");
        first.add(filter == null ? new Span(name) : new Anchor(TaskAddress.of(filter), name));
        row.add(first);
        for (Step step : Step.values()) {
            NativeTableCell cell = number(tally.funnel().at(step));
            if (step == Step.ELIGIBLE) {
                Div bar = new Div();
                bar.addClassName("tally-bar");
                bar.getStyle()
                        .set("--share", most == 0 ? "0%" : 100 * tally.funnel().at(step) / most + "%");
                bar.getElement().setAttribute("aria-hidden", "true");
                cell.add(bar);
            }
            row.add(cell);
        }
        row.add(new NativeTableCell(
                tally.funnel().amount().signum() == 0
                        ? ""
                        : tally.funnel().amount().stripTrailingZeros().toPlainString()));
        row.add(new NativeTableCell(lights(tally)));
        NativeTableCell overdue = number(tally.overdue());
        overdue.setClassName("tally-overdue", tally.overdue() > 0);
        row.add(overdue);
        return row;
    }

    private NativeTableCell number(int count) {
        return new NativeTableCell(getTranslation("desk.number", count));
    }

    private Component lights(Tally tally) {
        Span red = light("■", "light-red", "RED", tally.red());
        Span amber = light("▲", "light-amber", "AMBER", tally.amber());
        Span green = light("●", "light-green", "GREEN", tally.green());
        Div all = new Div(red, amber, green);
        all.addClassName("tally-lights");
        return all;
    }

    private Span light(String shape, String style, String light, int count) {
        Span mark = new Span(shape);
        mark.getElement().setAttribute("aria-hidden", "true");
        Span word = new Span(getTranslation("task.light." + light));
        word.addClassName("tally-word");
        Span all = new Span(mark, word, new Span(getTranslation("desk.number", count)));
        all.addClassNames("tally-light", style);
        return all;
    }
}
