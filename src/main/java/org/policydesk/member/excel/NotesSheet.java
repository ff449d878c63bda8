package org.policydesk.member.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** The sheet that says how each column is filled. */
final class NotesSheet {
    static final String NAME = "说明";
    private static final int WIDE = 70 * 256;
    private static final int NARROW = 26 * 256;
    private static final int SHORT = 10 * 256;

    private NotesSheet() {}

    static void add(Workbook workbook, List<SheetForm> forms, List<String> rules, CellStyles styles) {
        Sheet sheet = workbook.createSheet(NAME);
        int at = 0;
        for (String rule : rules) {
            styles.text(sheet.createRow(at++).createCell(0), rule);
        }
        at++;
        Row head = sheet.createRow(at++);
        String[] titles = {"工作表", "列", "必填", "怎么填"};
        for (int i = 0; i < titles.length; i++) {
            styles.head(head.createCell(i), titles[i]);
        }
        for (SheetForm form : forms) {
            for (ColumnForm column : form.columns()) {
                Row row = sheet.createRow(at++);
                styles.text(row.createCell(0), form.name());
                styles.text(row.createCell(1), column.header());
                styles.text(row.createCell(2), column.required() ? "必填" : "");
                styles.text(row.createCell(3), column.note());
            }
        }
        int[] widths = {SHORT, NARROW, SHORT, WIDE};
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i]);
        }
    }
}
