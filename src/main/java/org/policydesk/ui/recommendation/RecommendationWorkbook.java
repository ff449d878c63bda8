package org.policydesk.ui.recommendation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.policydesk.recommendation.RankedCompany;
import org.policydesk.recommendation.Recommendation;
import org.policydesk.recommendation.Submission;
import org.policydesk.ui.component.RegionNames;
import org.policydesk.ui.component.SheetCells;
import org.policydesk.ui.component.Words;

/** 推荐汇总表: the recommended companies in their order, as an Excel sheet that is sent to the authority. */
record RecommendationWorkbook(Words words) {
    private static final int UNIT = 256;

    /** A column's name in the bundle and its width in characters. */
    private record Column(String name, int width) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("number", 6),
            new Column("direction", 18),
            new Column("rank", 6),
            new Column("company", 36),
            new Column("code", 22),
            new Column("region", 20),
            new Column("item", 36),
            new Column("handedIn", 12),
            new Column("documents", 40),
            new Column("contact", 12),
            new Column("phone", 16),
            new Column("opinion", 40));

    void write(Recommendation recommendation, List<RankedCompany> companies, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            SheetCells cells = SheetCells.of(book);
            Sheet sheet = book.createSheet(words.say("recommendation.sheet"));
            Row head = sheet.createRow(0);
            for (int i = 0; i < COLUMNS.size(); i++) {
                Cell cell = head.createCell(i);
                cell.setCellValue(
                        words.say("recommendation.column." + COLUMNS.get(i).name()));
                cell.setCellStyle(cells.head());
                sheet.setColumnWidth(i, COLUMNS.get(i).width() * UNIT);
            }
            for (int i = 0; i < companies.size(); i++) {
                row(sheet.createRow(i + 1), i + 1, recommendation, companies.get(i), cells);
            }
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, companies.size(), 0, COLUMNS.size() - 1));
            sheet.getPrintSetup().setLandscape(true);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
            sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
            book.write(out);
        }
    }

    private void row(Row row, int number, Recommendation recommendation, RankedCompany company, SheetCells cells) {
        Submission one = company.submission();
        int at = 0;
        cells.put(row, at++, number);
        cells.put(row, at++, one.direction());
        cells.put(row, at++, company.rank());
        cells.put(row, at++, one.memberName());
        cells.put(row, at++, one.creditCode());
        cells.put(row, at++, RegionNames.name(one.regionCode()));
        cells.put(row, at++, recommendation.title());
        cells.put(row, at++, one.handedInOn());
        cells.put(row, at++, documents(company));
        cells.put(row, at++, company.contact());
        cells.put(row, at++, company.phone());
        cells.put(row, at, one.note());
    }

    /** How complete they are, then the files by name. */
    private String documents(RankedCompany company) {
        Submission one = company.submission();
        String complete = one.materialsDone() + "/" + one.materialsTotal();
        return company.documents().isEmpty() ? complete : complete + " · " + String.join("、", company.documents());
    }
}
