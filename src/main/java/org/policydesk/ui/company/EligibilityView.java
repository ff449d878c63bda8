package org.policydesk.ui.company;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.policydesk.member.MemberProfiles;
import org.policydesk.task.EligibilityGroup;
import org.policydesk.task.EligibilityOverview;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.Words;
import org.policydesk.ui.fit.FitPages;
import org.policydesk.ui.help.PageKey;
import org.policydesk.ui.help.WithKeys;

/** 政策匹配: what the company can apply for, what it narrowly misses, and which answers would decide most. */
@Route(value = "eligibility", layout = MainLayout.class)
@RolesAllowed("COMPANY")
@JsModule("context://js/keys.js")
public class EligibilityView extends Div implements HasDynamicTitle, WithKeys {
    private final PageHeader header = new PageHeader(getTranslation("fit.page"));

    EligibilityView(MemberProfiles profiles, FitPages pages) {
        addClassNames("desk-page", "fit-view");
        long company = profiles.mine().id();
        RouterLink tryOut = new RouterLink(getTranslation("fit.try"), TryOutView.class);
        tryOut.setId("fit-try");
        header.addActions(tryOut, pages.workbook(company, Words.of(this)));
        add(header, pages.of(company, "profile", this::show));
    }

    private void show(EligibilityOverview overview) {
        long live = overview.items().stream().filter(one -> one.isLive()).count();
        header.setCount(getTranslation("fit.count", live, overview.count(EligibilityGroup.ELIGIBLE)));
    }

    @Override
    public List<PageKey> keys() {
        return FitPages.keys();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fit.page") + " · " + getTranslation("shell.name");
    }
}
