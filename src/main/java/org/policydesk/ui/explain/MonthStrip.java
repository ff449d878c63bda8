package org.policydesk.ui.explain;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.List;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.MonthGrid;
import org.policydesk.ui.component.Words;

/** The days of a date's story in small months; of a long one those that are looked for, with what lies between folded away. */
final class MonthStrip extends Div {
    private static final long serialVersionUID = 1L;
    /** More would be a page of their own and tell nothing: they are named only. */
    private static final int FOLDED = 12;

    private final transient StripDays days;
    private final transient Words words;
    private final transient Dates dates;

    MonthStrip(DateStory story, Words words, Dates dates) {
        this.days = new StripDays(story);
        this.words = words;
        this.dates = dates;
        addClassName("month-strip");
        List<StripMonths> runs = StripMonths.of(story);
        runs.forEach(run -> add(run.shown() ? row(run.months()) : gap(run.months())));
        List<YearMonth> seen = runs.stream()
                .filter(run -> run.shown() || run.months().size() <= FOLDED)
                .flatMap(run -> run.months().stream())
                .toList();
        add(new StripLegend(days, seen, words));
    }

    private Div row(List<YearMonth> months) {
        Div row = new Div();
        row.addClassName("strip-months");
        months.forEach(month ->
                row.add(new MonthGrid(month, dates.month(month), words, day -> new DayCell(day, days, words, dates))));
        return row;
    }

    private Component gap(List<YearMonth> months) {
        String text = words.say(
                "rule.strip.gap", months.size(), dates.month(months.getFirst()), dates.month(months.getLast()));
        if (months.size() > FOLDED) {
            Span named = new Span(text);
            named.addClassNames("desk-secondary", "strip-left-out");
            return named;
        }
        Details folded = new Details(text);
        folded.addOpenedChangeListener(change -> {
            if (change.isOpened() && folded.getContent().findAny().isEmpty()) {
                folded.add(row(months));
            }
        });
        return folded;
    }
}
