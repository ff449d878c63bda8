package org.policydesk.ui.profile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.policydesk.member.MemberExcel;
import org.policydesk.ui.component.ExcelFile;

/** Gives the blank template and the current data. */
class ExcelDownloads extends Section {
    ExcelDownloads(MemberExcel excel) {
        addClassName("panel");
        H2 heading = new H2(getTranslation("excel.out"));
        heading.addClassName("panel-title");
        Paragraph help = new Paragraph(getTranslation("excel.out.help"));
        help.addClassName("desk-secondary");
        Div files = new Div(
                new ExcelFile(
                        "excel-export",
                        getTranslation("excel.export"),
                        getTranslation("excel.file.export"),
                        excel::export),
                new ExcelFile(
                        "excel-template",
                        getTranslation("excel.template"),
                        getTranslation("excel.file.template"),
                        excel::template));
        files.addClassName("excel-files");
        add(heading, help, files);
    }
}
