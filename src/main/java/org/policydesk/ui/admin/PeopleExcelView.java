package org.policydesk.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.policydesk.account.Invitations;
import org.policydesk.member.PeopleExcel;
import org.policydesk.member.PeoplePlan;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.PageHeader;

/** Many people at once: a workbook, what it would do, and their invitations. */
@Route(value = "people/excel", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class PeopleExcelView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient PeopleExcel excel;
    private final transient Invitations invitations;
    private final Div body = new Div();

    PeopleExcelView(PeopleExcel excel, Invitations invitations) {
        this.excel = excel;
        this.invitations = invitations;
        addClassNames("desk-page", "excel-page");
        body.addClassName("excel-body");
        add(
                new RouterLink(getTranslation("people.excel.back"), PeopleView.class),
                new PageHeader(getTranslation("people.excel.title")),
                body);
        choose();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.excel.title") + " · " + getTranslation("shell.name");
    }

    private void choose() {
        body.removeAll();
        body.add(new PeopleUpload(excel, this::preview));
    }

    private void preview(PeoplePlan plan) {
        body.removeAll();
        body.add(new PeoplePreview(invitations, plan, this::choose));
    }
}
