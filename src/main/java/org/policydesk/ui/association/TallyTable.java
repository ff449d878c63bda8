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
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.policydesk.insight.Tally;
import org.policydesk.task.Light;
import org.policydesk.task.Step;
import org.policydesk.task.TaskFilter;
import org.policydesk.ui.component.LightBadge;

/** Figures row by row: how far, how much, how urgent; each leads to just the tasks that it counts. */
class TallyTable extends Div {
    private static final long serialVersionUID = 1L;
    private static final List<Light> LIGHTS = List.of(Light.RED, Light.AMBER, Light.GREEN);

    TallyTable(String caption, List<Tally> rows, Function<Tally, String> name) {
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
        rows.forEach(row -> body.add(row(row, name.apply(row), most)));
        table.add(head, body);
        add(table);
    }

    private static NativeTableHeaderCell header(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(Tally tally, String name, int most) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell first = new NativeTableHeaderCell();
        first.getElement().setAttribute("scope", "row");
        TaskFilter among = tally.reached(Step.ELIGIBLE);
        first.add(among == null ? new Span(name) : new Anchor(TaskAddress.of(among), name));
        row.add(first);
        for (Step step : Step.values()) {
            NativeTableCell cell = number(tally.funnel().at(step), tally.reached(step));
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
        NativeTableCell overdue = number(tally.overdue(), tally.pastDue());
        overdue.setClassName("tally-overdue", tally.overdue() > 0);
        row.add(overdue);
        return row;
    }

    /** Nothing is worth no link. */
    private NativeTableCell number(int count, @Nullable TaskFilter tasks) {
        String words = getTranslation("desk.number", count);
        NativeTableCell cell = new NativeTableCell();
        cell.add(tasks == null || count == 0 ? new Span(words) : new Anchor(TaskAddress.of(tasks), words));
        return cell;
    }

    private Component lights(Tally tally) {
        Div all = new Div();
        all.addClassName("tally-lights");
        LIGHTS.forEach(light -> all.add(light(light, tally.lit(light), tally.withLight(light))));
        return all;
    }

    private Component light(Light light, int count, @Nullable TaskFilter tasks) {
        Span mark = new Span(LightBadge.shapeOf(light));
        mark.getElement().setAttribute("aria-hidden", "true");
        Span word = new Span(getTranslation("task.light." + light));
        word.addClassName("tally-word");
        Span all = new Span(mark, word, new Span(getTranslation("desk.number", count)));
        all.addClassNames("tally-light", "light-" + light.name().toLowerCase(Locale.ROOT));
        return tasks == null || count == 0 ? all : new Anchor(TaskAddress.of(tasks), all);
    }
}
