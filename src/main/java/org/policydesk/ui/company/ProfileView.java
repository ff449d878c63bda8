package org.policydesk.ui.company;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.policydesk.deadline.TriggerEvent;
import org.policydesk.member.MemberProfile;
import org.policydesk.member.MemberProfiles;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.profile.MemberSheet;
import org.policydesk.ui.profile.MemberSheets;

/** The company's own profile (企业档案): what conditions are assessed on. Managers record facts, the others read. */
@Route(value = "profile", layout = MainLayout.class)
@RolesAllowed("COMPANY")
public class ProfileView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private final PageHeader header = new PageHeader("");
    private final MemberSheet sheet;
    private final RouterLink workbooks = new RouterLink(getTranslation("excel.open"), ProfileExcelView.class);

    ProfileView(MemberProfiles profiles, MemberSheets sheets) {
        addClassName("desk-page");
        workbooks.setId("profile-excel");
        header.addActions(workbooks);
        sheet = sheets.of(profiles.mine().id(), false, this::show);
        add(header, sheet);
    }

    /**
     * Mails lead to a part of the profile: {@code profile?part=events}; the board to the form for what starts a duty: {@code
     * profile?part=events&event=relocation}.
     */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        parameters.getSingleParameter("part").ifPresent(sheet::turnTo);
        Address.of(parameters).one("event", TriggerEvent.class).ifPresent(sheet::record);
    }

    private void show(MemberProfile profile) {
        workbooks.setVisible(profile.editable());
        header.setTitle(profile.particulars().name());
        header.setCount(getTranslation(profile.editable() ? "member.profile.manager" : "member.profile.reader"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("member.profile") + " · " + getTranslation("shell.name");
    }
}
