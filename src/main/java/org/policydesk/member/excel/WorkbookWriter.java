package org.policydesk.member.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.policydesk.eligibility.Unit;

/** Writes workbooks whose rows leave memory as they are written. */
public final class WorkbookWriter {
    private static final int WINDOW = 200;
    private static final int LAST_ROW = 20_000;
    private static final int WIDE = 28 * 256;
    private static final int NARROW = 14 * 256;
    private static final int COMMENT_COLUMNS = 4;
    private static final int COMMENT_ROWS = 6;

    private final List<SheetForm> forms;
    private final List<String> rules;

    /** @param rules what stands above the columns' notes */
    public WorkbookWriter(List<SheetForm> forms, List<String> rules) {
        this.forms = List.copyOf(forms);
        this.rules = List.copyOf(rules);
    }

    /**
     * Writes a workbook of the forms.
     *
     * @param rows a form's rows: values by column key; BigDecimal, Integer, LocalDate, anything else as text
     */
    public void write(OutputStream out, Function<SheetForm, Iterator<? extends Map<String, ?>>> rows)
            throws IOException {
        write(out, forms, rows);
    }

    /** The same with a first column of reasons, for rows that were rejected; {@link SheetForm#REASON} is its key. */
    public void writeRejected(OutputStream out, Function<SheetForm, Iterator<? extends Map<String, ?>>> rows)
            throws IOException {
        write(out, forms.stream().map(WorkbookWriter::withReason).toList(), rows);
    }

    private void write(
            OutputStream out, List<SheetForm> sheets, Function<SheetForm, Iterator<? extends Map<String, ?>>> rows)
            throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
            CellStyles styles = new CellStyles(workbook);
            List<SXSSFSheet> made = new ArrayList<>();
            sheets.forEach(form -> made.add(workbook.createSheet(form.name())));
            NotesSheet.add(workbook, sheets, rules, styles);
            DropDowns lists = new DropDowns(workbook, sheets);
            for (int i = 0; i < sheets.size(); i++) {
                SheetForm form = sheets.get(i);
                head(made.get(i), form, styles, lists);
                body(made.get(i), form, rows.apply(form), styles);
            }
            workbook.setActiveSheet(0);
            workbook.write(out);
        }
    }

    private static void head(SXSSFSheet sheet, SheetForm form, CellStyles styles, DropDowns lists) {
        Row row = sheet.createRow(0);
        for (int i = 0; i < form.columns().size(); i++) {
            ColumnForm column = form.columns().get(i);
            Cell cell = row.createCell(i);
            styles.head(cell, column.header() + (column.required() ? "*" : ""));
            if (!column.note().isEmpty()) {
                comment(sheet, cell, column.note());
            }
            CellStyle style = styles.of(column.kind());
            if (style != null) {
                sheet.setDefaultColumnStyle(i, style);
            }
            sheet.setColumnWidth(i, column.kind() == CellKind.TEXT || column.kind() == CellKind.CHOICE ? WIDE : NARROW);
            lists.offer(sheet, column, i, LAST_ROW);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, form.columns().size() - 1));
    }

    private static void comment(SXSSFSheet sheet, Cell cell, String note) {
        CreationHelper helper = sheet.getWorkbook().getCreationHelper();
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 1 + COMMENT_COLUMNS);
        anchor.setRow1(0);
        anchor.setRow2(COMMENT_ROWS);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(note));
        cell.setCellComment(comment);
    }

    private static void body(
            SXSSFSheet sheet, SheetForm form, Iterator<? extends Map<String, ?>> rows, CellStyles styles) {
        for (int at = 1; rows.hasNext(); at++) {
            Map<String, ?> values = rows.next();
            Row row = sheet.createRow(at);
            for (int i = 0; i < form.columns().size(); i++) {
                Object value = values.get(form.columns().get(i).key());
                if (value != null) {
                    styles.value(row.createCell(i), value);
                }
            }
        }
    }

    private static SheetForm withReason(SheetForm form) {
        List<ColumnForm> columns = new ArrayList<>();
        columns.add(new ColumnForm(
                SheetForm.REASON, SheetForm.REASON, CellKind.TEXT, false, Unit.NONE, List.of(), "改好后重新上传，这一列不用删"));
        columns.addAll(form.columns());
        return new SheetForm(form.name(), columns);
    }
}
