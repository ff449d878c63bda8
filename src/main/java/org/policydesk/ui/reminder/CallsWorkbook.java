package org.policydesk.ui.reminder;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.policydesk.clock.BusinessClock;
import org.policydesk.reminder.CallEntry;
import org.policydesk.ui.component.SheetCells;
import org.policydesk.ui.component.Words;

/** The call sheet as an Excel sheet, with a last column to write into. */
record CallsWorkbook(Words words) {
    private static final int WIDE = 34 * 256;
    private static final int NARROW = 18 * 256;
    private static final int FIRST_WIDE = 4;
    private static final List<String> HEADINGS =
            List.of("company", "person", "mobile", "since", "reason", "about", "due", "note");

    void write(List<CallEntry> calls, OutputStream out) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook()) {
            SheetCells cells = SheetCells.of(book);
            Sheet sheet = book.createSheet(words.say("reminder.calls.title"));
            Row head = sheet.createRow(0);
            for (int i = 0; i < HEADINGS.size(); i++) {
                Cell cell = head.createCell(i);
                cell.setCellValue(words.say("calls.column." + HEADINGS.get(i)));
                cell.setCellStyle(cells.head());
                boolean wide = i == 0 || i >= FIRST_WIDE && !HEADINGS.get(i).equals("due");
                sheet.setColumnWidth(i, wide ? WIDE : NARROW);
            }
            for (CallEntry call : calls) {
                put(cells, sheet.createRow(sheet.getLastRowNum() + 1), call);
            }
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, HEADINGS.size() - 1));
            book.write(out);
        }
    }

    private void put(SheetCells cells, Row row, CallEntry call) {
        CallWords said = new CallWords(words);
        cells.put(row, 0, call.memberName());
        cells.put(row, 1, said.person(call));
        cells.put(row, 2, call.mobile());
        cells.put(row, 3, LocalDate.ofInstant(call.since(), BusinessClock.ZONE));
        cells.put(row, 4, said.reason(call));
        cells.put(row, 5, said.about(call));
        cells.put(row, 6, call.due());
        cells.put(row, 7, call.note());
    }
}
