package org.policydesk.ui.association;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook of one sheet that holds texts only: what begins like a formula is marked so that Excel keeps it a text. */
record TextWorkbook(String sheetName) {
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";
    private static final int WIDTH = 24 * 256;

    byte[] write(List<String> heads, List<List<String>> rows) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet(sheetName);
            CellStyle quoted = workbook.createCellStyle();
            quoted.setQuotePrefixed(true);
            CellStyle head = workbook.createCellStyle();
            Font bold = workbook.createFont();
            bold.setBold(true);
            head.setFont(bold);
            write(sheet.createRow(0), heads, head, head);
            sheet.createFreezePane(0, 1);
            for (int i = 0; i < heads.size(); i++) {
                sheet.setColumnWidth(i, WIDTH);
            }
            CellStyle plain = workbook.createCellStyle();
            for (int i = 0; i < rows.size(); i++) {
                write(sheet.createRow(i + 1), rows.get(i), plain, quoted);
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Row row, List<String> values, CellStyle plain, CellStyle quoted) {
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            Cell cell = row.createCell(i);
            cell.setCellValue(value.length() > most ? value.substring(0, most) : value);
            boolean risky = !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0;
            cell.setCellStyle(risky ? quoted : plain);
        }
    }
}
