package org.policydesk.member;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.policydesk.member.excel.SheetCell;
import org.policydesk.member.excel.SheetForm;
import org.springframework.stereotype.Component;

/** Rejected rows as they stood in the file, with the reasons, to be mended and sent again. */
@Component
class RejectedRows {
    private final ExcelForms forms;

    RejectedRows(ExcelForms forms) {
        this.forms = forms;
    }

    Iterator<Map<String, Object>> rows(String sheet, List<PlannedRow> rejected) {
        return rejected.stream()
                .filter(row -> row.shown().sheet().equals(sheet))
                .map(this::row)
                .iterator();
    }

    private Map<String, Object> row(PlannedRow planned) {
        Map<String, Object> row = new HashMap<>();
        planned.source().cells().forEach((key, cell) -> row.put(key, value(cell)));
        String reasons = planned.shown().faults().stream().map(this::words).collect(Collectors.joining("\n"));
        row.put(
                SheetForm.REASON,
                forms.say("excel.rejected.row", String.valueOf(planned.shown().number()), reasons));
        return row;
    }

    private String words(ExcelFault fault) {
        String reason = forms.say(fault.key(), fault.args().toArray());
        return fault.column() == null ? reason : forms.say("excel.rejected.column", fault.column(), reason);
    }

    private static Object value(SheetCell cell) {
        return switch (cell.type()) {
            case NUMBER -> new BigDecimal(cell.text());
            case PERCENT -> new BigDecimal(cell.text()).movePointRight(2).toPlainString() + "%";
            case DATE -> LocalDate.parse(cell.text());
            case TEXT, TRUE_FALSE, ERROR, UNCOMPUTED -> cell.text();
        };
    }
}
