package org.policydesk.ui.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policydesk.support.LibreOffice;
import org.policydesk.task.Light;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.BundleWords;
import org.policydesk.ui.component.Cards;

class SupervisionSheetsTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);

    @TempDir
    Path folder;

    @Test
    void each_member_has_a_page_in_the_colour_of_its_most_urgent_task() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written()))) {
            List<String> titles = document.getParagraphs().stream()
                    .map(paragraph -> paragraph.getText())
                    .filter(text -> text.endsWith("督办单"))
                    .toList();
            assertThat(titles).containsExactly("红色督办单", "黄色督办单");
            assertThat(document.getTables()).hasSize(2);
            assertThat(document.getTables().getFirst().getRows().stream()
                            .skip(1)
                            .map(SupervisionSheetsTest::task))
                    .containsExactly("已逾期的申报", "还早的申报");
            assertThat(document.getTables().getFirst().getRow(1).getCell(2).getText())
                    .isEqualTo("3月7日 周五 · 逾期 3 天");
            assertThat(document.getTables().getLast().getRows()).hasSize(2);
        }
    }

    @Test
    void word_processors_open_it() throws IOException {
        Path file = Files.write(folder.resolve("sheets.docx"), written());

        assertThat(LibreOffice.text(file, folder)).contains("红色督办单", "致：甲重工", "黄色督办单", "致：乙机床");
    }

    private static String task(XWPFTableRow row) {
        return row.getCell(1).getText();
    }

    private static byte[] written() throws IOException {
        TaskCard overdue = Cards.usual()
                .id(1)
                .title("已逾期的申报")
                .light(Light.RED)
                .due(LocalDate.of(2025, 3, 7), -1, 3)
                .card();
        TaskCard early = Cards.usual()
                .id(2)
                .title("还早的申报")
                .light(Light.GREEN)
                .due(LocalDate.of(2025, 9, 30), 100, 0)
                .card();
        TaskCard soon = Cards.usual().id(3).title("近期的申报").card();
        TaskCard done = Cards.usual().id(4).title("已办的申报").light(Light.NONE).card();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SupervisionSheets(BundleWords.chinese(), TODAY)
                .write(
                        List.of(
                                Cards.of(soon, 2, "乙机床"),
                                Cards.of(early, 1, "甲重工"),
                                Cards.of(done, 3, "丙铸造"),
                                Cards.of(overdue, 1, "甲重工")),
                        out);
        return out.toByteArray();
    }
}
