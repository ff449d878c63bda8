package org.policydesk.ui.profile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.policydesk.member.ExcelFault;
import org.policydesk.member.ExcelImport;

/** What was not read of a file, and what else to know of it. */
class ExcelNotes extends Div {
    ExcelNotes(ExcelImport state) {
        addClassName("excel-notes");
        list(
                "excel.sheetFaults",
                "excel-sheet-faults",
                state.sheetFaults().stream().map(this::words).toList());
        list(
                "excel.notices",
                "excel-notices",
                state.notices().stream()
                        .map(notice ->
                                getTranslation(notice.key(), notice.args().toArray()))
                        .toList());
    }

    private void list(String title, String id, List<String> lines) {
        if (!lines.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.setId(id);
            lines.forEach(line -> list.add(new ListItem(line)));
            add(new H3(getTranslation(title)), list);
        }
    }

    private String words(ExcelFault fault) {
        String reason = getTranslation(fault.key(), fault.args().toArray());
        return fault.column() == null
                ? getTranslation("excel.sheet", fault.sheet(), reason)
                : getTranslation(
                        "excel.sheet.column", fault.sheet(), String.valueOf(fault.row()), fault.column(), reason);
    }
}
