package org.policydesk.ui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.policydesk.member.CreditCode;

/** Workbooks as people send them. */
final class ImportFiles {
    private static final String CODE = "统一社会信用代码";

    private ImportFiles() {}

    /** Companies by code, name, region and industry. */
    static byte[] companies(List<Object[]> companies) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = sheet(book, "企业", CODE, "企业名称", "所在地区", "行业代码");
            companies.forEach(company -> row(sheet, company));
            return bytes(book);
        }
    }

    static byte[] fiveThousand() throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook()) {
            Sheet companies = sheet(book, "企业", CODE, "企业名称", "所在地区", "行业代码");
            Sheet facts = sheet(book, "指标", CODE, "年度", "营业收入（万元）", "平均职工人数（人）", "研发费用（万元）");
            for (int i = 0; i < 200; i++) {
                String code = code(1000 + i);
                row(companies, code, "五千示例" + i + "号机床有限公司", "浙江省宁波市", "C3421");
                for (int year = 2001; year <= 2024; year++) {
                    row(facts, code, year, 1000 + i + year, 50 + i, 60 + i);
                }
            }
            return bytes(book);
        }
    }

    /** The rejected rows as whoever reads their reasons would mend them. */
    static byte[] mended(byte[] rejected) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(rejected))) {
            Sheet sheet = book.getSheet("企业");
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            // A cell is made anew: this library leaves the old text in one that was written inline.
            sheet.getRow(1).createCell(column(sheet, "所在地区")).setCellValue("浙江省杭州市");
            sheet.getRow(2).createCell(column(sheet, "行业代码")).setCellValue("3425");
            sheet.getRow(3).createCell(column(sheet, CODE)).setCellValue(code(4));
            return bytes(book);
        }
    }

    static int column(Sheet sheet, String heading) {
        for (var cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().replace("*", "").strip().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + heading + " in " + sheet.getSheetName());
    }

    static Sheet sheet(org.apache.poi.ss.usermodel.Workbook book, String name, String... headings) {
        Sheet sheet = book.createSheet(name);
        row(sheet, (Object[]) headings);
        return sheet;
    }

    static void row(Sheet sheet, Object... values) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else if (values[i] != null) {
                row.createCell(i).setCellValue(values[i].toString());
            }
        }
    }

    static byte[] bytes(org.apache.poi.ss.usermodel.Workbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    static String code(int number) {
        return CreditCode.completing("91330200" + "%09d".formatted(770_000_000 + number))
                .value();
    }
}
