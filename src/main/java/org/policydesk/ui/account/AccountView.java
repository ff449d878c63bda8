package org.policydesk.ui.account;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.StandIns;
import org.policydesk.clock.BusinessClock;
import org.policydesk.feed.CalendarFeeds;
import org.policydesk.succession.Successions;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.Words;
import org.springframework.beans.factory.annotation.Value;

/** 代办与日历: who stands in while one is away, the tasks in one's own calendar, and for managers who takes over from whom. */
@Route(value = "account", layout = MainLayout.class)
@PermitAll
public class AccountView extends Div implements HasDynamicTitle {
    AccountView(
            StandIns standIns,
            CalendarFeeds feeds,
            Successions successions,
            CurrentUser currentUser,
            BusinessClock clock,
            @Value("${desk.base-url}") String baseUrl) {
        addClassNames("desk-page", "account-page");
        add(
                new PageHeader(getTranslation("account.page")),
                new StandInsPanel(standIns, clock.today()),
                new FeedPanel(feeds, baseUrl.replaceAll("/+$", ""), clock.today()));
        if (currentUser.managesCompany()) {
            add(new SuccessionPanel(successions, new Dates(Words.of(this), clock.today())));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.page") + " · " + getTranslation("shell.name");
    }
}
