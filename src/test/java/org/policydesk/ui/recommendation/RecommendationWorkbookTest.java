package org.policydesk.ui.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policydesk.recommendation.RankedCompany;
import org.policydesk.recommendation.Recommendation;
import org.policydesk.recommendation.Stage;
import org.policydesk.recommendation.Submission;
import org.policydesk.recommendation.Verdict;
import org.policydesk.support.LibreOffice;
import org.policydesk.task.TaskState;
import org.policydesk.ui.component.BundleWords;

class RecommendationWorkbookTest {
    @TempDir
    Path folder;

    @Test
    void it_lists_the_companies_in_their_order_with_real_dates() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written()))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(IntStream.range(0, 12)
                            .mapToObj(i -> sheet.getRow(0).getCell(i).getStringCellValue()))
                    .containsExactly(
                            "序号", "推荐方向", "排序", "企业名称", "统一社会信用代码", "地区", "项目/事项", "提交日期", "材料", "联系人", "联系电话", "推荐意见");
            Row first = sheet.getRow(1);
            assertThat(first.getCell(3).getStringCellValue()).isEqualTo("甲重工");
            assertThat(first.getCell(2).getNumericCellValue()).isEqualTo(1);
            assertThat(DateUtil.isCellDateFormatted(first.getCell(7))).isTrue();
            assertThat(first.getCell(7).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo("2025-03-07");
            assertThat(first.getCell(8).getStringCellValue()).isEqualTo("1/2 · 申报书.pdf");
        }
    }

    @Test
    void what_people_typed_is_never_a_formula() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written()))) {
            Row second = book.getSheetAt(0).getRow(2);
            for (int column : List.of(3, 11)) {
                Cell cell = second.getCell(column);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
    }

    @Test
    void spreadsheet_programs_open_it() throws IOException {
        Path file = Files.write(folder.resolve("list.xlsx"), written());
        assertThat(LibreOffice.text(file, folder))
                .contains("推荐方向", "甲重工", "2025-03-07", "13800000000", "=HYPERLINK(")
                .doesNotContain("#NAME?", "Err:");
    }

    private static byte[] written() throws IOException {
        Recommendation one = new Recommendation(
                1, 1, 1, "once", "示范项目推荐", "通知", Stage.RANKING, null, "", 1, null, "", null, Instant.EPOCH);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RecommendationWorkbook(BundleWords.chinese())
                .write(
                        one,
                        List.of(
                                new RankedCompany(
                                        submission(1, "甲重工", "数据齐全"), 1, "陈经理", "13800000000", List.of("申报书.pdf")),
                                new RankedCompany(
                                        submission(2, "=HYPERLINK(\"http://example.org\")", "+1+1"),
                                        2,
                                        "",
                                        "",
                                        List.of())),
                        out);
        return out.toByteArray();
    }

    private static Submission submission(long task, String name, String opinion) {
        return new Submission(
                task,
                1,
                1,
                task,
                name,
                "91330200MA00000000",
                "330200",
                null,
                TaskState.ASSOCIATION_REVIEW,
                LocalDate.of(2025, 3, 7),
                null,
                1,
                2,
                1,
                Verdict.PASSED,
                "智能工厂",
                (int) task,
                "",
                opinion,
                0,
                false);
    }
}
