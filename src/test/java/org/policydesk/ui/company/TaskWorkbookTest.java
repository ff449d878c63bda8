package org.policydesk.ui.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.BundleWords;
import org.policydesk.ui.component.Cards;

class TaskWorkbookTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);

    @Test
    void a_title_that_looks_like_a_formula_stays_a_text_also_when_the_cell_is_edited() throws IOException {
        List<String> titles = List.of("=1+1", "+86 电话", "-负数", "@某人", "\t制表", "普通");
        List<TaskCard> cards =
                titles.stream().map(title -> Cards.usual().title(title).card()).toList();
        try (XSSFWorkbook book = written(cards)) {
            for (int i = 0; i < titles.size(); i++) {
                Cell cell = book.getSheetAt(0).getRow(i + 1).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(titles.get(i));
                assertThat(cell.getCellStyle().getQuotePrefixed())
                        .as(titles.get(i))
                        .isEqualTo(i < titles.size() - 1);
            }
        }
    }

    @Test
    void days_are_days_and_what_a_task_lacks_is_left_empty() throws IOException {
        try (XSSFWorkbook book = written(List.of(
                Cards.usual().card(),
                Cards.usual().due(null, 0, 0).startBy(null).card()))) {
            Row dated = book.getSheetAt(0).getRow(1);
            assertThat(dated.getCell(2).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2025, 3, 31));
            assertThat(dated.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
            assertThat(book.getSheetAt(0).getRow(2).getCell(2)).isNull();
            assertThat(book.getSheetAt(0).getRow(2).getCell(3)).isNull();
        }
    }

    private static XSSFWorkbook written(List<TaskCard> cards) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TaskWorkbook(BundleWords.chinese(), TODAY).write(cards, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
