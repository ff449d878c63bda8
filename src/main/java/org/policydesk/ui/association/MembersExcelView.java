package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.policydesk.member.MemberExcel;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.admin.PeopleExcelView;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.profile.ExcelExchange;

/** Every member's data as workbooks, out and in. */
@Route(value = "members/excel", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class MembersExcelView extends Div implements HasDynamicTitle {
    MembersExcelView(MemberExcel excel) {
        addClassNames("desk-page", "excel-page");
        RouterLink back = new RouterLink(getTranslation("excel.back.members"), MembersView.class);
        RouterLink people = new RouterLink(getTranslation("people.excel.open"), PeopleExcelView.class);
        people.setId("to-people-excel");
        PageHeader header = new PageHeader(getTranslation("excel.title"));
        header.addActions(people);
        add(back, header, new ExcelExchange(excel));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("excel.title") + " · " + getTranslation("shell.name");
    }
}
