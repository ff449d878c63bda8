package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.policydesk.catalogue.Catalogue;
import org.policydesk.clock.BusinessClock;
import org.policydesk.insight.Forecasts;
import org.policydesk.insight.Today;
import org.policydesk.insight.TodaySheet;
import org.policydesk.recommendation.Recommendations;
import org.policydesk.reminder.CallSheet;
import org.policydesk.reminder.ContactLog;
import org.policydesk.reminder.UncoveredTitles;
import org.policydesk.succession.SuccessionDesk;
import org.policydesk.task.Tasks;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.Words;
import org.springframework.beans.factory.annotation.Value;

/** 今日: whom the association's people urge today, with the words ready, and what waits for themselves. */
@Route(value = "today", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class TodayView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    TodayView(
            Today today,
            Tasks tasks,
            ContactLog contacts,
            CallSheet calls,
            UncoveredTitles titles,
            Forecasts forecasts,
            Recommendations recommendations,
            SuccessionDesk successions,
            Catalogue catalogue,
            BusinessClock clock,
            @Value("${desk.base-url}") String baseUrl) {
        addClassNames("desk-page", "today-page");
        Dates dates = new Dates(Words.of(this), clock.today());
        PageHeader header = new PageHeader(getTranslation("desk.today"));
        header.setCount(dates.day(clock.today()));
        TodaySheet sheet = today.waiting();
        WaitingPanels own = new WaitingPanels(dates)
                .ownDuties(recommendations.open(), sheet, calls.count(), successions.count())
                .expiring(titles.soon())
                .forecasts(forecasts.soon());
        WaitingPanels rest = new WaitingPanels(dates).drafts(sheet).bounced(sheet);
        Div columns = new Div(new UrgePanel(today, tasks, contacts, clock, baseUrl.replaceAll("/+$", "")), own, rest);
        columns.addClassName("today-columns");
        add(header);
        if (catalogue.untouched()) {
            add(new CatalogueHint());
        }
        add(columns);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.today") + " · " + getTranslation("shell.name");
    }
}
