package org.policydesk.ui.profile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.policydesk.member.ExcelCounts;
import org.policydesk.member.ExcelImport;
import org.policydesk.member.MemberExcel;
import org.policydesk.ui.component.ExcelFile;

/** What an import has written, and the file of what it left out. */
class ExcelDone extends Section {
    ExcelDone(MemberExcel excel, ExcelImport state) {
        addClassNames("panel", "excel-done");
        setId("excel-done");
        ExcelCounts counts = state.counts();
        H2 title =
                new H2(getTranslation("excel.done", String.valueOf(counts.added()), String.valueOf(counts.changed())));
        title.addClassName("panel-title");
        add(title, new Paragraph(getTranslation("excel.done.members", String.valueOf(counts.members()))));
        add(wayBack(excel, state));
        if (counts.rejected() > 0) {
            Div file = ExcelPreview.rejected(excel, state);
            add(new Paragraph(getTranslation("excel.done.skipped", String.valueOf(counts.rejected()))), file);
        }
    }

    private Div wayBack(MemberExcel excel, ExcelImport state) {
        Div back = new Div();
        back.addClassName("excel-rejected-file");
        Span help = new Span(getTranslation("excel.back.help"));
        help.addClassName("desk-secondary");
        back.add(
                new ExcelFile(
                        "excel-way-back",
                        getTranslation("excel.back.file"),
                        getTranslation("excel.file.back"),
                        out -> excel.wayBack(state.id(), out)),
                help);
        return back;
    }
}
