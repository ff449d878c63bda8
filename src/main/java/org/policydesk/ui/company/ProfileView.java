package org.policydesk.ui.company;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.policydesk.clock.BusinessClock;
import org.policydesk.member.MemberProfile;
import org.policydesk.member.MemberProfiles;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.profile.MemberSheet;

/** The company's own profile (企业档案): what conditions are assessed on. Managers record facts, the others read. */
@Route(value = "profile", layout = MainLayout.class)
@RolesAllowed("COMPANY")
public class ProfileView extends Div implements HasDynamicTitle {
    private final PageHeader header = new PageHeader("");

    ProfileView(MemberProfiles profiles, BusinessClock clock) {
        addClassName("desk-page");
        add(header, new MemberSheet(profiles, profiles.mine().id(), false, clock.today(), this::show));
    }

    private void show(MemberProfile profile) {
        header.setTitle(profile.particulars().name());
        header.setCount(getTranslation(profile.editable() ? "member.profile.manager" : "member.profile.reader"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("member.profile") + " · " + getTranslation("shell.name");
    }
}
