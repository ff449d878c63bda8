package org.policydesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = WorkingCalendar.standard();

    @ParameterizedTest
    @CsvSource({
        "2025-03-10,WORKING",
        "2025-03-15,WEEKEND",
        "2026-02-14,MAKE_UP_WORKING",
        "2025-10-04,PUBLIC_HOLIDAY",
        "2025-10-11,MAKE_UP_WORKING",
        "2024-02-09,WORKING",
        "2022-12-31,PUBLIC_HOLIDAY"
    })
    void aDayIsWhatTheNoticeMakesIt(LocalDate day, DayKind kind) {
        assertThat(calendar.kindOf(day)).isEqualTo(kind);
        assertThat(calendar.isWorkingDay(day)).isEqualTo(kind == DayKind.WORKING || kind == DayKind.MAKE_UP_WORKING);
    }

    @Test
    void addingNothingStaysEvenOnARestDay() {
        LocalDate sunday = LocalDate.of(2025, 3, 16);

        assertThat(calendar.plusWorkingDays(sunday, 0)).isEqualTo(sunday);
        assertThat(calendar.workingDaysBetween(sunday, sunday)).isZero();
    }

    @Test
    void theNationalDayWeekIsPassedOverAndItsMakeUpSaturdayCounts() {
        LocalDate lastDayBefore = LocalDate.of(2025, 9, 30);

        assertThat(calendar.plusWorkingDays(lastDayBefore, 1)).isEqualTo("2025-10-09");
        assertThat(calendar.plusWorkingDays(lastDayBefore, 3)).isEqualTo("2025-10-11");
        assertThat(calendar.plusWorkingDays(LocalDate.of(2025, 10, 9), -1)).isEqualTo(lastDayBefore);
        assertThat(calendar.workingDaysBetween(lastDayBefore, LocalDate.of(2025, 10, 13)))
                .isEqualTo(4);
    }

    @Test
    void theNextAndTheLastWorkingDayAreTheDayItselfIfItIsWorked() {
        LocalDate makeUp = LocalDate.of(2026, 2, 28);

        assertThat(calendar.onOrAfter(makeUp)).isEqualTo(makeUp);
        assertThat(calendar.onOrBefore(makeUp)).isEqualTo(makeUp);
        assertThat(calendar.onOrAfter(LocalDate.of(2026, 2, 15))).isEqualTo("2026-02-24");
        assertThat(calendar.onOrBefore(LocalDate.of(2026, 2, 23))).isEqualTo("2026-02-14");
    }

    @Test
    void aYearWithoutANoticeIsEstimatedFromTheFestivalsAndProvisional() {
        assertThat(calendar.isProvisional(2026)).isFalse();
        assertThat(calendar.isProvisional(2027)).isTrue();
        assertThat(List.of("2027-01-01", "2027-02-05", "2027-02-08", "2027-04-05", "2027-06-09", "2027-09-15"))
                .allSatisfy(
                        day -> assertThat(calendar.kindOf(LocalDate.parse(day))).isEqualTo(DayKind.PUBLIC_HOLIDAY));
        assertThat(calendar.kindOf(LocalDate.of(2027, 10, 4))).isEqualTo(DayKind.PUBLIC_HOLIDAY);
        assertThat(calendar.kindOf(LocalDate.of(2027, 10, 6))).isEqualTo(DayKind.WORKING);
    }

    @Test
    void aFestivalOnAWeekendIsMadeGoodOnTheNextWorkingDays() {
        // 1 and 2 May 2027 are a Saturday and a Sunday.
        assertThat(calendar.kindOf(LocalDate.of(2027, 5, 1))).isEqualTo(DayKind.PUBLIC_HOLIDAY);
        assertThat(calendar.kindOf(LocalDate.of(2027, 5, 3))).isEqualTo(DayKind.PUBLIC_HOLIDAY);
        assertThat(calendar.kindOf(LocalDate.of(2027, 5, 4))).isEqualTo(DayKind.PUBLIC_HOLIDAY);
        assertThat(calendar.kindOf(LocalDate.of(2027, 5, 5))).isEqualTo(DayKind.WORKING);
    }

    @Test
    void beyondTheTableOnlyFestivalsWithAFixedDateAreKnown() {
        assertThat(calendar.isProvisional(2060)).isTrue();
        assertThat(CalendarYear.estimate(2060).exceptions().keySet())
                .contains(LocalDate.of(2060, 1, 1), LocalDate.of(2060, 5, 1), LocalDate.of(2060, 10, 3))
                .noneMatch(day -> day.getMonthValue() == 2 || day.getMonthValue() == 4);
    }

    @Test
    void anEnteredYearReplacesTheEstimate() {
        LocalDate day = LocalDate.of(2027, 2, 13);
        WorkingCalendar entered = WorkingCalendar.of(
                List.of(new CalendarYear(2027, Map.of(day, DayKind.MAKE_UP_WORKING), false, "entered in a test")));

        assertThat(entered.kindOf(day)).isEqualTo(DayKind.MAKE_UP_WORKING);
        assertThat(entered.isProvisional(2027)).isFalse();
        assertThat(entered.kindOf(LocalDate.of(2027, 2, 5))).isEqualTo(DayKind.WORKING);
        assertThat(entered.isProvisional(2026)).isTrue();
    }

    @Test
    void whereTwoNoticesNameADayItsOwnYearWins() {
        LocalDate day = LocalDate.of(2027, 12, 31);
        CalendarYear own = new CalendarYear(2027, Map.of(day, DayKind.WORKING), false, "own");
        CalendarYear next = new CalendarYear(2028, Map.of(day, DayKind.PUBLIC_HOLIDAY), false, "next");

        assertThat(WorkingCalendar.of(List.of(own, next)).kindOf(day)).isEqualTo(DayKind.WORKING);
        assertThat(WorkingCalendar.of(List.of(next, own)).kindOf(day)).isEqualTo(DayKind.WORKING);
    }

    @Test
    void noWorkingDayLiesBetweenADayAndItself() {
        LocalDate lastOfYear = LocalDate.of(2025, 12, 31);

        assertThat(calendar.workingDaysBetween(lastOfYear, lastOfYear)).isZero();
        assertThat(calendar.workingDaysBetween(lastOfYear, lastOfYear.plusDays(1)))
                .isZero();
        assertThat(calendar.workingDaysBetween(lastOfYear.plusDays(1), lastOfYear))
                .isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "1513-12-31,1,1514-01-02",
        "1514-01-02,-1,1513-12-31",
        "2537-12-31,1,2538-01-02",
        "2538-01-02,-1,2537-12-31"
    })
    void centuriesFarAwayAreCountedLikeAnyOther(LocalDate from, int n, LocalDate expected) {
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 9, 28))).isTrue();
        assertThat(calendar.plusWorkingDays(from, n)).isEqualTo(expected);
        assertThat(calendar.workingDaysBetween(from, expected)).isEqualTo(n);
    }

    @Test
    void aCalendarIsSharedByThreadsThatAskForNewYearsAtOnce() {
        WorkingCalendar fresh = WorkingCalendar.of(calendar.years());
        LocalDate start = LocalDate.of(1990, 1, 1);

        assertThat(IntStream.rangeClosed(1, 20_000).parallel().mapToObj(n -> fresh.plusWorkingDays(start, n)))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void aYearEnteredTwiceOrADayOfAnotherYearIsRefused() {
        CalendarYear year = CalendarYear.estimate(2027);

        assertThatThrownBy(() -> WorkingCalendar.of(List.of(year, year))).isInstanceOf(IllegalStateException.class);
        Map<LocalDate, DayKind> strange = Map.of(LocalDate.of(2025, 6, 1), DayKind.WEEKEND);
        assertThatThrownBy(() -> new CalendarYear(2027, strange, true, "")).isInstanceOf(InvalidRuleException.class);
    }
}
