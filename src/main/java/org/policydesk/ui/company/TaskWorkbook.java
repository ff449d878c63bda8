package org.policydesk.ui.company;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.DueWords;
import org.policydesk.ui.component.Mark;
import org.policydesk.ui.component.SheetCells;
import org.policydesk.ui.component.Words;

/** Tasks as an Excel sheet. */
record TaskWorkbook(Words words, LocalDate today) {
    private static final int WIDE = 40 * 256;
    private static final int NARROW = 14 * 256;

    /** A column by its name in the bundle, and what it holds: a text, a day, a number, or nothing. */
    private record Column(String name, int width, Function<TaskCard, @Nullable Object> value) {}

    void write(List<TaskCard> cards, OutputStream out) throws IOException {
        List<Column> columns = columns();
        try (SXSSFWorkbook book = new SXSSFWorkbook()) {
            SheetCells cells = SheetCells.of(book);
            Sheet sheet = book.createSheet(words.say("company.board"));
            Row head = sheet.createRow(0);
            for (int i = 0; i < columns.size(); i++) {
                Cell cell = head.createCell(i);
                cell.setCellValue(words.say("board.column." + columns.get(i).name()));
                cell.setCellStyle(cells.head());
                sheet.setColumnWidth(i, columns.get(i).width());
            }
            for (TaskCard card : cards) {
                Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                for (int i = 0; i < columns.size(); i++) {
                    cells.put(row, i, columns.get(i).value().apply(card));
                }
            }
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, cards.size(), 0, columns.size() - 1));
            book.write(out);
        }
    }

    private List<Column> columns() {
        DueWords due = new DueWords(words, today);
        return List.of(
                new Column("TITLE", WIDE, TaskCard::title),
                new Column("LIGHT", NARROW, due::light),
                new Column("DUE", NARROW, TaskCard::due),
                new Column("START", NARROW, TaskCard::startBy),
                new Column("STATE", NARROW, card -> words.say("task.state." + card.state())),
                new Column("ASSIGNEE", NARROW, TaskCard::assigneeName),
                new Column("MATERIALS", NARROW, this::materials),
                new Column("COMMENTS", NARROW, TaskCard::comments),
                new Column("MARKS", NARROW, this::marks),
                new Column("POLICY", WIDE, TaskCard::policyTitle));
    }

    private String materials(TaskCard card) {
        return card.materialsTotal() == 0
                ? ""
                : words.say("board.materials", card.materialsDone(), card.materialsTotal());
    }

    private String marks(TaskCard card) {
        return String.join(
                words.say("component.list.separator"),
                Mark.kindsOf(card).stream()
                        .map(kind -> words.say("component.mark." + kind))
                        .toList());
    }
}
