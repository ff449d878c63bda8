package org.policydesk.ui.recommendation;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.clock.BusinessClock;
import org.policydesk.recommendation.RecommendationLine;
import org.policydesk.recommendation.Recommendations;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.Words;

/** 协会推荐: what the association has to report itself, the earliest day first, and what it reported last. */
@Route(value = "recommendations", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class RecommendationsView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final int REPORTED_SHOWN = 50;

    RecommendationsView(Recommendations recommendations, WorkingCalendars calendars, BusinessClock clock) {
        addClassNames("desk-page", "recommendations-page");
        List<RecommendationLine> open = recommendations.open();
        List<RecommendationLine> reported = recommendations.reported(REPORTED_SHOWN);
        Dates dates = new Dates(Words.of(this), clock.today());
        PageHeader header = new PageHeader(getTranslation("recommendation.title"));
        header.setCount(getTranslation("recommendation.count", open.size()));
        add(header);
        if (open.isEmpty()) {
            add(new EmptyState(
                    getTranslation("recommendation.none"),
                    getTranslation("recommendation.none.next"),
                    new Anchor("items", getTranslation("recommendation.none.items"))));
        } else {
            add(list("recommendations-open", open, dates, calendars));
        }
        if (!reported.isEmpty()) {
            add(
                    new H2(getTranslation("recommendation.reported")),
                    list("recommendations-reported", reported, dates, calendars));
        }
    }

    private static UnorderedList list(
            String id, List<RecommendationLine> lines, Dates dates, WorkingCalendars calendars) {
        UnorderedList list = new UnorderedList();
        list.setId(id);
        list.addClassName("recommendation-list");
        lines.forEach(line -> list.add(new RecommendationCard(line, dates, calendars.current())));
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("recommendation.title") + " · " + getTranslation("shell.name");
    }
}
