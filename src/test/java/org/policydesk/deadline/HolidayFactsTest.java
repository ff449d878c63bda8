package org.policydesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tyme.holiday.LegalHoliday;
import com.tyme.lunar.LunarDay;
import com.tyme.solar.SolarDay;
import com.tyme.solar.SolarTerm;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The built-in tables against an independent source. */
class HolidayFactsTest {
    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026})
    void everyDayOfAYearWithANoticeIsWhatTyme4jSays(int year) {
        WorkingCalendar calendar = WorkingCalendar.of(NoticeTable.years());

        LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .forEach(day -> assertThat(calendar.kindOf(day)).as("%s", day).isEqualTo(expected(day)));
    }

    @Test
    void theMovingFestivalsFallWhereTyme4jPutsThem() {
        List<List<String>> rows = CsvTable.rows("festivals.csv");

        assertThat(rows).hasSize(24);
        assertThat(rows).allSatisfy(row -> {
            int year = Integer.parseInt(row.getFirst());
            assertThat(row.stream().skip(1).map(LocalDate::parse))
                    .containsExactly(
                            date(LunarDay.fromYmd(year, 1, 1).getSolarDay().next(-1)),
                            date(SolarTerm.fromName(year, "清明").getSolarDay()),
                            date(LunarDay.fromYmd(year, 5, 5).getSolarDay()),
                            date(LunarDay.fromYmd(year, 8, 15).getSolarDay()));
        });
        assertThat(rows.stream().map(row -> Integer.valueOf(row.getFirst())))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2027, 2050).boxed().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2023,国办发明电〔2022〕16号 (2022-12-08)",
        "2024,国办发明电〔2023〕7号 (2023-10-25)",
        "2025,国办发明电〔2024〕12号 (2024-11-12)",
        "2026,国办发明电〔2025〕7号 (2025-11-04)"
    })
    void everyBuiltInYearNamesItsNotice(int year, String source) {
        assertThat(NoticeTable.years())
                .filteredOn(one -> one.year() == year)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.source()).isEqualTo(source);
                    assertThat(one.provisional()).isFalse();
                });
    }

    private static DayKind expected(LocalDate day) {
        LegalHoliday legal = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        if (legal != null) {
            return legal.isWork() ? DayKind.MAKE_UP_WORKING : DayKind.PUBLIC_HOLIDAY;
        }
        return Festivals.isWeekend(day) ? DayKind.WEEKEND : DayKind.WORKING;
    }

    private static LocalDate date(SolarDay day) {
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
    }
}
