package org.policydesk.ui.company;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.DueWords;
import org.policydesk.ui.component.Mark;
import org.policydesk.ui.component.Words;

/**
 * Tasks as an Excel sheet. Days are days, not texts. A text is a string cell whatever it begins with, and one that begins like a
 * formula is marked (quotePrefix), so that Excel does not make one of it when somebody edits the cell.
 */
record TaskWorkbook(Words words, LocalDate today) {
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";
    private static final int WIDE = 40 * 256;
    private static final int NARROW = 14 * 256;

    /** A column by its name in the bundle, and what it holds: a text, a day, a number, or nothing. */
    private record Column(String name, int width, Function<TaskCard, @Nullable Object> value) {}

    void write(List<TaskCard> cards, OutputStream out) throws IOException {
        List<Column> columns = columns();
        try (SXSSFWorkbook book = new SXSSFWorkbook()) {
            Styles styles = Styles.of(book);
            Sheet sheet = book.createSheet(words.say("company.board"));
            Row head = sheet.createRow(0);
            for (int i = 0; i < columns.size(); i++) {
                Cell cell = head.createCell(i);
                cell.setCellValue(words.say("board.column." + columns.get(i).name()));
                cell.setCellStyle(styles.head());
                sheet.setColumnWidth(i, columns.get(i).width());
            }
            for (TaskCard card : cards) {
                Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                for (int i = 0; i < columns.size(); i++) {
                    styles.put(row, i, columns.get(i).value().apply(card));
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

    private record Styles(CellStyle head, CellStyle quoted, CellStyle day) {
        static Styles of(SXSSFWorkbook book) {
            Font bold = book.createFont();
            bold.setBold(true);
            CellStyle head = book.createCellStyle();
            head.setFont(bold);
            CellStyle quoted = book.createCellStyle();
            quoted.setQuotePrefixed(true);
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            return new Styles(head, quoted, day);
        }

        void put(Row row, int at, @Nullable Object value) {
            switch (value) {
                case null -> {}
                case LocalDate date -> {
                    Cell cell = row.createCell(at);
                    cell.setCellValue(date);
                    cell.setCellStyle(day);
                }
                case Integer number -> row.createCell(at).setCellValue(number);
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
}
