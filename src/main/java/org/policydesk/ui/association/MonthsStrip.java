package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.policydesk.insight.Tally;
import org.policydesk.task.Step;
import org.policydesk.ui.component.Dates;

/** The next twelve months, a bar each: how many tasks are due and how many of those are handed in. */
class MonthsStrip extends OrderedList {
    private static final long serialVersionUID = 1L;

    MonthsStrip(List<Tally> months, Dates dates) {
        addClassName("months");
        getElement().setAttribute("aria-label", getTranslation("desk.cockpit.months"));
        int most = months.stream()
                .mapToInt(month -> month.funnel().at(Step.ELIGIBLE))
                .max()
                .orElse(0);
        months.forEach(month -> add(new ListItem(month(month, most, dates))));
    }

    private Anchor month(Tally tally, int most, Dates dates) {
        YearMonth month = YearMonth.parse(String.valueOf(tally.key()));
        int due = tally.funnel().at(Step.ELIGIBLE);
        int handedIn = tally.funnel().at(Step.SUBMITTED);
        Div done = new Div();
        done.addClassName("months-done");
        done.getStyle().set("--share", due == 0 ? "0%" : 100 * handedIn / due + "%");
        Div bar = new Div(done);
        bar.addClassName("months-bar");
        bar.getStyle().set("--share", most == 0 ? "0%" : 100 * due / most + "%");
        bar.setVisible(due > 0);
        Div space = new Div(bar);
        space.addClassName("months-space");
        space.getElement().setAttribute("aria-hidden", "true");
        Span count = new Span(getTranslation("desk.number", due));
        count.addClassName("months-count");
        Span name = new Span(dates.month(month));
        name.addClassName("months-name");
        Anchor link =
                new Anchor(TaskAddress.of(Objects.requireNonNull(tally.reached(Step.ELIGIBLE))), space, count, name);
        link.setTitle(getTranslation("desk.cockpit.month.what", dates.month(month), due, handedIn));
        return link;
    }
}
