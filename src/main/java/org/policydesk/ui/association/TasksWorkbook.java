package org.policydesk.ui.association;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.DueWords;
import org.policydesk.ui.component.SheetCells;
import org.policydesk.ui.component.Words;

/** Tasks of many members as an Excel sheet, written row by row: however many, a hundred are in memory. */
record TasksWorkbook(Words words, LocalDate today) {
    private static final int WIDE = 40 * 256;
    private static final int NARROW = 14 * 256;
    private static final int LAST = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    /** A column by its name in the bundle, and what it holds: a text, a day, a number, or nothing. */
    private record Column(String name, int width, Function<TaskCard, @Nullable Object> value) {}

    /** Tells each task to whoever it is given. */
    interface Source {
        void each(Consumer<TaskCard> told);
    }

    void write(Source tasks, OutputStream out) throws IOException {
        List<Column> columns = columns();
        try (SXSSFWorkbook book = new SXSSFWorkbook()) {
            SheetCells cells = SheetCells.of(book);
            Sheet sheet = book.createSheet(words.say("task.all.title"));
            Row head = sheet.createRow(0);
            for (int i = 0; i < columns.size(); i++) {
                Cell cell = head.createCell(i);
                cell.setCellValue(words.say(columns.get(i).name()));
                cell.setCellStyle(cells.head());
                sheet.setColumnWidth(i, columns.get(i).width());
            }
            tasks.each(task -> {
                if (sheet.getLastRowNum() < LAST) {
                    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                    for (int i = 0; i < columns.size(); i++) {
                        cells.put(row, i, columns.get(i).value().apply(task));
                    }
                }
            });
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, columns.size() - 1));
            book.write(out);
        }
    }

    private List<Column> columns() {
        DueWords due = new DueWords(words, today);
        return List.of(
                new Column("task.all.column.member", WIDE, TaskCard::memberName),
                new Column("task.all.column.title", WIDE, TaskCard::title),
                new Column("task.all.column.light", NARROW, due::light),
                new Column("task.all.column.due", NARROW, TaskCard::due),
                new Column("board.column.START", NARROW, TaskCard::startBy),
                new Column("task.all.column.state", NARROW, task -> words.say("task.state." + task.state())),
                new Column("task.all.column.assignee", NARROW, TaskCard::assigneeName),
                new Column(
                        "task.all.column.acknowledged",
                        NARROW,
                        task -> words.say(task.acknowledged() ? "task.all.acknowledged" : "task.all.notAcknowledged")),
                new Column("board.column.POLICY", WIDE, TaskCard::policyTitle));
    }
}
