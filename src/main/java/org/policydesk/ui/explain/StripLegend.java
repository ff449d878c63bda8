package org.policydesk.ui.explain;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.policydesk.ui.component.Words;

/** What the signs on the strip mean; only those that occur. */
final class StripLegend extends UnorderedList {
    private static final long serialVersionUID = 1L;

    /** @param months those that are shown or can be unfolded */
    StripLegend(StripDays days, List<YearMonth> months, Words words) {
        addClassNames("strip-legend", "desk-secondary");
        getElement().setAttribute("aria-label", words.say("rule.strip.legend"));
        Set<DayRole> roles = new TreeSet<>();
        for (YearMonth month : months) {
            month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).forEach(day -> roles.addAll(days.roles(day)));
        }
        roles.forEach(role -> add(entry(role, words)));
    }

    private static ListItem entry(DayRole role, Words words) {
        Span example = new Span(words.say("rule.strip.sign." + role.name()));
        example.addClassNames("strip-example", role == DayRole.WINDOW ? "strip-open" : role.style());
        example.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(example, new Span(words.say("rule.strip.role." + role.name())));
    }
}
