package org.policydesk.member.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xssf.model.StylesTable;
import org.junit.jupiter.api.Test;

class CellFormatsTest {
    private final CellFormats formats = new CellFormats(new StylesTable(), false);

    @Test
    void aNumberThatWrittenOutWouldFillTheMemoryStaysAsItWasTyped() {
        assertThat(formats.number("1E999999999", -1, false))
                .isEqualTo(new SheetCell(SheetCell.Type.TEXT, "1E999999999", false));
        assertThat(formats.number("1E-999999999", -1, false).type()).isEqualTo(SheetCell.Type.TEXT);
    }

    @Test
    void theLargestNumberOfASpreadsheetIsStillANumber() {
        assertThat(formats.number("1.5E308", -1, false).type()).isEqualTo(SheetCell.Type.NUMBER);
    }
}
