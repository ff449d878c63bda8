package org.policydesk.ui.account;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.policydesk.account.StandIns;
import org.policydesk.clock.BusinessClock;
import org.policydesk.feed.CalendarFeeds;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.PageHeader;
import org.springframework.beans.factory.annotation.Value;

/** 代办与日历: who stands in while one is away, and the tasks in one's own calendar. */
@Route(value = "account", layout = MainLayout.class)
@PermitAll
public class AccountView extends Div implements HasDynamicTitle {
    AccountView(
            StandIns standIns, CalendarFeeds feeds, BusinessClock clock, @Value("${desk.base-url}") String baseUrl) {
        addClassNames("desk-page", "account-page");
        add(
                new PageHeader(getTranslation("account.page")),
                new StandInsPanel(standIns, clock.today()),
                new FeedPanel(feeds, baseUrl.replaceAll("/+$", ""), clock.today()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.page") + " · " + getTranslation("shell.name");
    }
}
