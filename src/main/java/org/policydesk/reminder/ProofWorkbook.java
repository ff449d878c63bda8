package org.policydesk.reminder;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.springframework.context.MessageSource;

/**
 * Proof as a workbook. Every cell is text, marked as such: a title that begins with an equals sign stays a title, also after
 * somebody edits it.
 */
final class ProofWorkbook {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final List<String> COLUMNS = List.of(
            "task",
            "member",
            "due",
            "what",
            "person",
            "address",
            "planned",
            "state",
            "subject",
            "messageId",
            "attempt",
            "outcome",
            "reply");
    private static final int[] WIDTHS = {30, 24, 12, 22, 14, 28, 20, 26, 40, 40, 20, 16, 50};
    private static final int LONGEST_CELL = 32_000;

    private final MessageSource texts;
    private final Locale language;

    ProofWorkbook(MessageSource texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    void write(List<ProofLine> lines, OutputStream out) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(100)) {
            Sheet sheet = book.createSheet(text("reminder.proof.sheet"));
            CellStyle plain = book.createCellStyle();
            plain.setQuotePrefixed(true);
            plain.setWrapText(true);
            CellStyle head = book.createCellStyle();
            Font bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
            Row header = sheet.createRow(0);
            for (int i = 0; i < COLUMNS.size(); i++) {
                sheet.setColumnWidth(i, WIDTHS[i] * 256);
                put(header, i, text("reminder.proof.column." + COLUMNS.get(i)), head);
            }
            sheet.createFreezePane(0, 1);
            sheet.getPrintSetup().setLandscape(true);
            sheet.setRepeatingRows(org.apache.poi.ss.util.CellRangeAddress.valueOf("1:1"));
            int number = 1;
            for (ProofLine line : lines) {
                Row row = sheet.createRow(number++);
                List<String> cells = cells(line);
                for (int i = 0; i < cells.size(); i++) {
                    put(row, i, cells.get(i), plain);
                }
            }
            book.write(out);
        }
    }

    private List<String> cells(ProofLine line) {
        ProofWords words = new ProofWords((key, arguments) -> texts.getMessage(key, arguments, language));
        return List.of(
                line.title(),
                line.memberName(),
                line.due() == null ? "" : line.due().toString(),
                words.what(line),
                line.personName(),
                line.address(),
                moment(line.plannedFor()),
                words.state(line),
                line.subject(),
                line.messageId(),
                moment(line.attemptAt()),
                words.outcome(line),
                line.reply());
    }

    private static void put(Row row, int column, String value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(value.length() <= LONGEST_CELL ? value : value.substring(0, LONGEST_CELL));
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(LocalDateTime.ofInstant(at, BusinessClock.ZONE));
    }

    private String text(String key) {
        return texts.getMessage(key, null, language);
    }
}
