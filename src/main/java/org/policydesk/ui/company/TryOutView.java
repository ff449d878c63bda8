package org.policydesk.ui.company;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.policydesk.member.MemberProfiles;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.fit.FitPages;

/** 假设试算: which verdicts would change with other figures. */
@Route(value = "eligibility/what-if", layout = MainLayout.class)
@RolesAllowed("COMPANY")
public class TryOutView extends Div implements HasDynamicTitle {
    TryOutView(MemberProfiles profiles, FitPages pages) {
        addClassNames("desk-page", "fit-view");
        add(
                new RouterLink(getTranslation("fit.try.back"), EligibilityView.class),
                new PageHeader(getTranslation("fit.try")),
                pages.tryOut(profiles.mine().id()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fit.try") + " · " + getTranslation("shell.name");
    }
}
