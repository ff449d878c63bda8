package org.policydesk.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policydesk.deadline.DayKind;

class NoticeFileTest {
    @Test
    void aTableFromASpreadsheetIsRead() {
        Notice notice = NoticeFile.read("\uFEFFyear,2032,\r\nnumber,国办发明电〔2031〕1号,\r\nissued,2031/11/5,\r\n\r\n"
                + "# 元旦\r\nDate,Kind,Name\r\n2032/1/1,放假,元旦\r\n2032-1-10,上班,\r\n,,\r\n");

        assertThat(notice)
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(new Notice(
                        2032,
                        "国办发明电〔2031〕1号",
                        LocalDate.of(2031, 11, 5),
                        List.of(
                                new NoticeDay(LocalDate.of(2032, 1, 1), DayKind.PUBLIC_HOLIDAY, "元旦"),
                                new NoticeDay(LocalDate.of(2032, 1, 10), DayKind.MAKE_UP_WORKING, ""))));
    }

    @Test
    void anEmptyFileLacksEverything() {
        assertThat(errors(""))
                .containsExactlyInAnyOrder(
                        new LineError(0, "year", "calendar.error.missing"),
                        new LineError(0, "number", "calendar.error.missing"),
                        new LineError(0, "issued", "calendar.error.missing"),
                        new LineError(0, "date", "calendar.error.empty"));
    }

    @Test
    void everyErrorStandsAtItsLine() {
        assertThat(errors("""
                        year,next
                        number,1
                        issued,soon
                        colour,red
                        number,2
                        date,kind,name
                        tomorrow,holiday,
                        2032-02-30,holiday,
                        2032-01-01,feast,
                        2032-01-01,holiday,
                        2032-01-05,working,
                        2032-01-06,holiday,%s
                        """.formatted("长".repeat(41))))
                .containsExactly(
                        new LineError(1, "year", "calendar.error.year"),
                        new LineError(3, "issued", "calendar.error.date"),
                        new LineError(4, "date", "calendar.error.unknownLine"),
                        new LineError(5, "number", "calendar.error.twice"),
                        new LineError(7, "date", "calendar.error.date"),
                        new LineError(8, "date", "calendar.error.date"),
                        new LineError(9, "kind", "calendar.error.kind"),
                        new LineError(10, "date", "calendar.error.twice"),
                        new LineError(11, "kind", "calendar.error.notWeekend"),
                        new LineError(12, "name", "calendar.error.tooLong"));
    }

    @Test
    void daysOfAnotherYearAreRefusedButForTheLastDaysBefore() {
        assertThat(errors("""
                        year,2032
                        number,1
                        issued,2031-11-05
                        date,kind,name
                        2031-12-24,holiday,
                        2031-12-25,holiday,
                        2033-01-01,holiday,
                        """))
                .containsExactly(
                        new LineError(5, "date", "calendar.error.otherYear"),
                        new LineError(7, "date", "calendar.error.otherYear"));
    }

    private static List<LineError> errors(String csv) {
        return catchThrowableOfType(InvalidTableException.class, () -> NoticeFile.read(csv))
                .errors();
    }
}
