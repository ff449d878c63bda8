package org.policydesk.ui.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policydesk.reminder.CallEntry;
import org.policydesk.reminder.CallReason;
import org.policydesk.support.LibreOffice;
import org.policydesk.ui.component.BundleWords;

class CallsWorkbookTest {
    private static final CallEntry CALL = new CallEntry(
            1,
            2,
            "=HYPERLINK(\"http://example.test\",\"清单申报\")",
            3,
            "+甲机床厂",
            4,
            "张经理",
            "+86 138 0000 0000",
            CallReason.NO_ADDRESS,
            LocalDate.of(2025, 3, 31),
            Instant.parse("2025-03-09T17:00:00Z"),
            null,
            "");

    @TempDir
    Path folder;

    @Test
    void theSheetOpensInLibreOfficeWithTheTelephoneNumberAsItIsDialled() throws IOException {
        String read = LibreOffice.text(written(), folder);

        assertThat(read).contains("企业", "通话记录", "张经理", "+86 138 0000 0000", "没有有效邮箱", "2025-03-31");
        assertThat(read).as("the day in Shanghai").contains("2025-03-10");
        assertThat(read).as("no formula was computed").contains("=HYPERLINK");
    }

    @Test
    void nothingThatUsersWroteIsAFormula() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(written()))) {
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().matches("(?s)[=+@-].*")) {
                            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                        }
                    }));
        }
    }

    private Path written() throws IOException {
        Path file = folder.resolve("calls.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new CallsWorkbook(BundleWords.chinese()).write(List.of(CALL), out);
        }
        return file;
    }
}
