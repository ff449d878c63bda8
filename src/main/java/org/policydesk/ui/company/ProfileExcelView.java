package org.policydesk.ui.company;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.policydesk.account.CurrentUser;
import org.policydesk.member.MemberExcel;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.profile.ExcelExchange;

/** The company's own data as workbooks, out and in, for its managers. */
@Route(value = "profile/excel", layout = MainLayout.class)
@RolesAllowed("COMPANY")
public class ProfileExcelView extends Div implements HasDynamicTitle {
    ProfileExcelView(MemberExcel excel, CurrentUser currentUser) {
        addClassNames("desk-page", "excel-page");
        RouterLink back = new RouterLink(getTranslation("excel.back.profile"), ProfileView.class);
        add(back, new PageHeader(getTranslation("excel.title")));
        add(
                currentUser.managesCompany()
                        ? new ExcelExchange(excel)
                        : new Paragraph(getTranslation("excel.managersOnly")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("excel.title") + " · " + getTranslation("shell.name");
    }
}
