package org.policydesk.ui.company;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.YearMonth;
import org.policydesk.ui.component.Dates;

/** ← earlier | what is shown | later →, and the way back to the present month. */
final class MonthSteps extends Nav {
    /**
     * @param step how many months a step goes
     */
    MonthSteps(BoardQuery query, YearMonth month, YearMonth present, int step, Dates dates) {
        addClassName("month-steps");
        getElement().setAttribute("aria-label", getTranslation("board.months"));
        Span shown = new Span(
                step == 1
                        ? dates.month(month)
                        : getTranslation(
                                "board.span",
                                dates.month(month),
                                dates.month(month.plusMonths(TimeScale.MONTHS - 1L))));
        shown.addClassName("month-shown");
        add(
                link(
                        "← " + dates.month(month.minusMonths(step)),
                        query.withMonth(month.minusMonths(step)),
                        "month-back"),
                shown,
                link(dates.month(month.plusMonths(step)) + " →", query.withMonth(month.plusMonths(step)), "month-on"));
        if (!month.equals(present)) {
            add(link(getTranslation("board.month.present"), query.withMonth(null), "month-present"));
        }
    }

    private static RouterLink link(String text, BoardQuery to, String id) {
        RouterLink link = new RouterLink(text, BoardView.class);
        link.setQueryParameters(to.parameters());
        link.setId(id);
        return link;
    }
}
