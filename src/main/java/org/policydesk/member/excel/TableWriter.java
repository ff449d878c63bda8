package org.policydesk.member.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes a plain table for reading: one sheet, headings above, no cell ever a formula. */
public final class TableWriter {
    private static final int WINDOW = 200;
    private static final int CHARACTER = 256;

    private TableWriter() {}

    /**
     * A column.
     *
     * @param width in characters of Latin letters, 1 to 255
     */
    public record Column(String heading, int width) {}

    /**
     * Writes the table.
     *
     * @param rows values in the order of the columns: BigDecimal, Integer, LocalDate, anything else as text, null left empty
     */
    public static void write(
            OutputStream out,
            String sheetName,
            List<Column> columns,
            List<? extends List<? extends @Nullable Object>> rows)
            throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
            CellStyles styles = new CellStyles(workbook);
            SXSSFSheet sheet = workbook.createSheet(sheetName);
            Row head = sheet.createRow(0);
            for (int i = 0; i < columns.size(); i++) {
                styles.head(head.createCell(i), columns.get(i).heading());
                sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER);
            }
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, columns.size() - 1));
            for (int at = 0; at < rows.size(); at++) {
                Row row = sheet.createRow(at + 1);
                for (int i = 0; i < columns.size(); i++) {
                    Object value = rows.get(at).get(i);
                    if (value != null) {
                        styles.value(row.createCell(i), value);
                    }
                }
            }
            workbook.write(out);
        }
    }
}
