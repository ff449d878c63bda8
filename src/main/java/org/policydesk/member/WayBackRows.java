package org.policydesk.member;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policydesk.member.ExcelRow.Status;
import org.policydesk.member.excel.CellKind;
import org.policydesk.member.excel.ColumnForm;
import org.policydesk.member.excel.SheetForm;
import org.springframework.stereotype.Component;

/**
 * Rows that undo an import when they are sent in: companies' particulars and facts as they stood before. A company that came with
 * the import is marked as having left, for nothing is ever deleted; titles and products are not in it.
 */
@Component
class WayBackRows {
    private final ExcelForms forms;

    WayBackRows(ExcelForms forms) {
        this.forms = forms;
    }

    Iterator<Map<String, Object>> rows(SheetForm form, ImportPlan done) {
        return done.rows().stream()
                .filter(row -> row.act() != null && row.shown().sheet().equals(form.name()))
                .filter(row -> form.name().equals(ExcelForms.PARTICULARS)
                        || form.name().equals(ExcelForms.FACTS))
                .map(row -> row(form, row))
                .iterator();
    }

    private Map<String, Object> row(SheetForm form, PlannedRow planned) {
        Map<String, Object> row = new HashMap<>();
        form.columns().stream()
                .filter(ColumnForm::required)
                .forEach(column -> row.put(
                        column.key(), planned.source().cell(column.key()).text().strip()));
        boolean came =
                form.name().equals(ExcelForms.PARTICULARS) && planned.shown().status() == Status.ADDED;
        if (came) {
            row.put("active", forms.active(false));
        } else {
            planned.shown()
                    .changes()
                    .forEach(change -> row.put(
                            column(form, change.column()).key(),
                            before(column(form, change.column()), change.before())));
        }
        return row;
    }

    private static Object before(ColumnForm column, @Nullable String text) {
        if (text == null) {
            return ExcelForms.CLEAR;
        }
        return column.kind() == CellKind.NUMBER ? new BigDecimal(text) : text;
    }

    private static ColumnForm column(SheetForm form, String heading) {
        List<ColumnForm> columns = form.columns();
        return columns.stream()
                .filter(column -> column.header().equals(heading))
                .findFirst()
                .orElseThrow();
    }
}
