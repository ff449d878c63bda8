package org.policydesk.ui.association;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.policydesk.insight.Missed;
import org.policydesk.insight.MonthWindows;
import org.policydesk.insight.Tally;
import org.policydesk.task.Step;
import org.policydesk.ui.component.SheetCells;
import org.policydesk.ui.component.Words;

/** The leader's figures as an Excel file, a sheet for each table. */
record CockpitWorkbook(Words words) {
    /** A table by its title, with the names of its rows. */
    record Table(String title, List<Tally> rows, List<String> names) {}

    void write(List<Table> tables, List<Missed> missed, List<MonthWindows> windows, OutputStream out)
            throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook()) {
            SheetCells cells = SheetCells.of(book);
            tables.forEach(table -> sheet(book, cells, table));
            Sheet why = sheet(book, cells, "desk.cockpit.missed", List.of("overview.reason", "overview.count"));
            missed.forEach(one -> row(why, cells, words.say("desk.missed." + one.why()), one.count()));
            Sheet coming = sheet(
                    book,
                    cells,
                    "overview.windows",
                    List.of(
                            "overview.windows.month",
                            "overview.windows.items",
                            "overview.count",
                            "overview.windows.expected"));
            windows.forEach(month -> {
                String name = month.month().toString();
                month.items().forEach(item -> row(coming, cells, name, item.title(), item.count()));
                month.expected()
                        .forEach(one -> row(
                                coming,
                                cells,
                                name,
                                null,
                                null,
                                words.say(
                                        "overview.expectedOf",
                                        one.name(),
                                        one.expected().due())));
            });
            book.write(out);
        }
    }

    private Sheet sheet(SXSSFWorkbook book, SheetCells cells, String titleKey, List<String> columnKeys) {
        Sheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(words.say(titleKey)));
        Row head = sheet.createRow(0);
        for (int i = 0; i < columnKeys.size(); i++) {
            Cell cell = head.createCell(i);
            cell.setCellValue(words.say(columnKeys.get(i)));
            cell.setCellStyle(cells.head());
        }
        return sheet;
    }

    private static void row(Sheet sheet, SheetCells cells, @Nullable Object... values) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < values.length; i++) {
            cells.put(row, i, values[i]);
        }
    }

    private void sheet(SXSSFWorkbook book, SheetCells cells, Table table) {
        Sheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(table.title()));
        List<String> titles = new ArrayList<>(List.of(table.title()));
        for (Step step : Step.values()) {
            titles.add(words.say("desk.step." + step));
        }
        titles.add(words.say("desk.cockpit.amount"));
        for (String light : List.of("RED", "AMBER", "GREEN")) {
            titles.add(words.say("task.light." + light));
        }
        titles.add(words.say("desk.cockpit.overdue"));
        Row head = sheet.createRow(0);
        for (int i = 0; i < titles.size(); i++) {
            Cell cell = head.createCell(i);
            cell.setCellValue(titles.get(i));
            cell.setCellStyle(cells.head());
        }
        sheet.createFreezePane(1, 1);
        for (int i = 0; i < table.rows().size(); i++) {
            Tally tally = table.rows().get(i);
            Row row = sheet.createRow(i + 1);
            int at = 0;
            cells.put(row, at++, table.names().get(i));
            for (Step step : Step.values()) {
                cells.put(row, at++, tally.funnel().at(step));
            }
            cells.put(row, at++, tally.funnel().amount());
            cells.put(row, at++, tally.red());
            cells.put(row, at++, tally.amber());
            cells.put(row, at++, tally.green());
            cells.put(row, at, tally.overdue());
        }
    }
}
