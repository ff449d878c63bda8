package org.policydesk.member.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Puts values into cells, never a formula. A text that begins with a sign that starts one is a string cell all the same, and is
 * marked (quotePrefix) so that Excel keeps it a text when somebody edits the cell.
 */
final class CellStyles {
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";
    private static final String AS_TEXT = "@";

    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle date;

    CellStyles(Workbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        head = workbook.createCellStyle();
        head.setFont(bold);
        head.setWrapText(true);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        text = format(workbook, AS_TEXT);
        quoted = format(workbook, AS_TEXT);
        quoted.setQuotePrefixed(true);
        date = format(workbook, "yyyy-mm-dd");
    }

    private static CellStyle format(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    /** The style of cells that people are still to fill; null: Excel's own. */
    @Nullable
    CellStyle of(CellKind kind) {
        return switch (kind) {
            case TEXT, LIST, CHOICE -> text;
            case DATE -> date;
            case NUMBER, YEAR -> null;
        };
    }

    void head(Cell cell, String value) {
        cell.setCellValue(value);
        cell.setCellStyle(head);
    }

    void text(Cell cell, String value) {
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        cell.setCellValue(value.length() > most ? value.substring(0, most) : value);
        boolean risky = !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0;
        cell.setCellStyle(risky ? quoted : text);
    }

    void value(Cell cell, Object value) {
        switch (value) {
            case BigDecimal number -> cell.setCellValue(number.doubleValue());
            case Integer number -> cell.setCellValue(number);
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            }
            default -> text(cell, value.toString());
        }
    }
}
