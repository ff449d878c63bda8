package org.policydesk.ui.association;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Outcome;
import org.policydesk.eligibility.Verdict;
import org.policydesk.task.MemberVerdict;
import org.policydesk.ui.component.ReasonWords;
import org.policydesk.ui.component.Words;

/**
 * The members of an item as a workbook. Whatever people typed is a string cell, never a formula, and one that begins like a
 * formula is marked so that Excel keeps it a text when somebody edits it.
 */
final class FitWorkbook {
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";
    private static final List<String> COLUMNS = List.of(
            "task.assignMore.members",
            "matching.code",
            "matching.region",
            "matching.branch",
            "matching.outcome",
            "matching.due",
            "matching.task",
            "matching.grounds");
    private static final List<Integer> WIDTHS = List.of(36, 22, 22, 18, 10, 14, 12, 80);
    private static final int WIDTH_UNIT = 256;

    private final Words words;

    FitWorkbook(Words words) {
        this.words = words;
    }

    /** @param reasons by the member's number; members without any are written without grounds */
    byte[] write(String title, List<MemberVerdict> members, Map<Long, Verdict> reasons) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet(words.say("matching.sheet"));
            CellStyle quoted = workbook.createCellStyle();
            quoted.setQuotePrefixed(true);
            CellStyle head = workbook.createCellStyle();
            Font bold = workbook.createFont();
            bold.setBold(true);
            head.setFont(bold);
            text(sheet.createRow(0).createCell(0), title, quoted);
            Row heads = sheet.createRow(1);
            for (int i = 0; i < COLUMNS.size(); i++) {
                Cell cell = heads.createCell(i);
                cell.setCellValue(words.say(COLUMNS.get(i)));
                cell.setCellStyle(head);
                sheet.setColumnWidth(i, WIDTHS.get(i) * WIDTH_UNIT);
            }
            sheet.createFreezePane(1, 2);
            for (int i = 0; i < members.size(); i++) {
                row(
                        sheet.createRow(i + 2),
                        members.get(i),
                        reasons.get(members.get(i).member().id()),
                        quoted);
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void row(Row row, MemberVerdict one, @Nullable Verdict verdict, CellStyle quoted) {
        ReasonWords reasons = new ReasonWords(words);
        List<String> values = List.of(
                one.member().name(),
                one.member().creditCode(),
                one.member().regionName(),
                one.member().branch() == null ? "" : one.member().branch(),
                words.say(FitGroup.of(one).key()),
                one.due() == null ? "" : one.due().toString(),
                one.hasTask() ? words.say("matching.task.yes") : "",
                verdict == null || one.outcome() == Outcome.FIT ? "" : Grounds.line(reasons, verdict));
        for (int i = 0; i < values.size(); i++) {
            text(row.createCell(i), values.get(i), quoted);
        }
    }

    private static void text(Cell cell, String value, CellStyle quoted) {
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        cell.setCellValue(value.length() > most ? value.substring(0, most) : value);
        if (!value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0) {
            cell.setCellStyle(quoted);
        }
    }
}
