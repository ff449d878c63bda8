package org.policydesk.ui.component;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Cells of an Excel sheet. Days are days, not texts. A text is a string cell whatever it begins with, and one that begins like a
 * formula is marked (quotePrefix), so that Excel does not make one of it when somebody edits the cell.
 *
 * @param head for the first row
 */
public record SheetCells(CellStyle head, CellStyle quoted, CellStyle day) {
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    /** Styles of that workbook. */
    public static SheetCells of(Workbook book) {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle head = book.createCellStyle();
        head.setFont(bold);
        CellStyle quoted = book.createCellStyle();
        quoted.setQuotePrefixed(true);
        CellStyle day = book.createCellStyle();
        day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        return new SheetCells(head, quoted, day);
    }

    /** Writes a day, a number or a text; no cell for null. */
    public void put(Row row, int at, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case LocalDate date -> {
                Cell cell = row.createCell(at);
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            case Number number -> row.createCell(at).setCellValue(number.doubleValue());
            default -> text(row.createCell(at), value.toString());
        }
    }

    private void text(Cell cell, String text) {
        cell.setCellValue(text);
        if (!text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0) {
            cell.setCellStyle(quoted);
        }
    }
}
