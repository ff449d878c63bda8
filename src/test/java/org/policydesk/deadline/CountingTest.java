package org.policydesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Relative;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.policydesk.deadline.DeadlineRule.Validity;
import org.policydesk.deadline.Explanation.LegalBasis;
import org.policydesk.deadline.Explanation.SkipReason;
import org.policydesk.deadline.Explanation.SkippedDay;

class CountingTest {
    private static final String EVENT = "4711";

    @ParameterizedTest
    @CsvSource({
        "10,CALENDAR_DAY,AFTER,2025-03-10,2025-03-20",
        "5,WORKING_DAY,AFTER,2026-02-10,2026-02-24",
        "15,WORKING_DAY,AFTER,2026-02-10,2026-03-09",
        "20,WORKING_DAY,AFTER,2026-02-10,2026-03-16",
        "1,MONTH,AFTER,2025-01-31,2025-02-28",
        "1,MONTH,AFTER,2024-01-31,2024-02-29",
        "3,MONTH,AFTER,2025-11-30,2026-02-28",
        "1,YEAR,AFTER,2024-02-29,2025-02-28",
        "30,CALENDAR_DAY,BEFORE,2025-03-31,2025-03-01",
        "1,MONTH,BEFORE,2025-03-31,2025-02-28",
        "10,WORKING_DAY,BEFORE,2024-11-25,2024-11-11"
    })
    void aPeriodLeavesTheEventsDayOut(int amount, Unit unit, Direction direction, LocalDate event, LocalDate expected) {
        assertThat(after(amount, unit, direction, Rollover.NONE, event).due()).isEqualTo(expected);
    }

    @Test
    void aLastDayOfRestMovesToTheNextWorkingDayAndSaysWhatItMovedOver() {
        Occurrence one = after(10, Unit.CALENDAR_DAY, Direction.AFTER, Rollover.CIVIL_203, LocalDate.of(2025, 6, 21));

        assertThat(one.due()).isEqualTo("2025-07-01");
        Occurrence moved = after(60, Unit.CALENDAR_DAY, Direction.AFTER, Rollover.CIVIL_203, LocalDate.of(2025, 8, 6));

        assertThat(moved.due()).isEqualTo("2025-10-09");
        assertThat(moved.explanation().unmoved()).isEqualTo("2025-10-05");
        assertThat(moved.explanation().bases())
                .containsExactly(LegalBasis.CIVIL_201, LegalBasis.CIVIL_203, LegalBasis.HOLIDAY_NOTICE);
        assertThat(moved.explanation().skipped())
                .contains(new SkippedDay(LocalDate.of(2025, 8, 6), SkipReason.EVENT_DAY))
                .endsWith(new SkippedDay(LocalDate.of(2025, 10, 8), SkipReason.PUBLIC_HOLIDAY));
    }

    @Test
    void aMakeUpSaturdayIsNoRestDayAndNothingMoves() {
        Occurrence one = after(1, Unit.CALENDAR_DAY, Direction.AFTER, Rollover.CIVIL_203, LocalDate.of(2026, 2, 27));

        assertThat(one.due()).isEqualTo("2026-02-28");
        assertThat(one.explanation().bases()).containsExactly(LegalBasis.CIVIL_201);
    }

    @Test
    void withoutARolloverARestDayStaysAndIsNoted() {
        Occurrence one = after(5, Unit.CALENDAR_DAY, Direction.AFTER, Rollover.NONE, LocalDate.of(2025, 3, 10));

        assertThat(one.due()).isEqualTo("2025-03-15");
        assertThat(one.explanation().restDay())
                .isEqualTo(
                        new Explanation.RestDay(DayKind.WEEKEND, LocalDate.of(2025, 3, 14), LocalDate.of(2025, 3, 17)));
    }

    @Test
    void aPeriodBeforeAnEventNeverMoves() {
        Occurrence one = after(2, Unit.CALENDAR_DAY, Direction.BEFORE, Rollover.CIVIL_203, LocalDate.of(2025, 3, 17));

        assertThat(one.due()).isEqualTo("2025-03-15");
    }

    @Test
    void hoursRunFromTheEventThroughNightsAndHolidays() {
        var rule = new Relative(new Span(72, Unit.HOUR), Direction.AFTER, "accident", Rollover.CIVIL_203);

        Occurrence one = Occurrences.counted(
                rule, new Anchor(EVENT, LocalDateTime.of(2025, 9, 30, 16, 30), null), WorkingCalendar.standard());

        assertThat(one.due()).isEqualTo("2025-10-03");
        assertThat(one.cutOff()).isEqualTo("16:30");
        assertThat(one.explanation().skipped()).isEmpty();
    }

    @Test
    void workingDaysNameEveryDayTheyPassOver() {
        Occurrence one = after(2, Unit.WORKING_DAY, Direction.AFTER, Rollover.NONE, LocalDate.of(2025, 4, 3));

        assertThat(one.due()).isEqualTo("2025-04-08");
        assertThat(one.explanation().skipped())
                .containsExactly(
                        new SkippedDay(LocalDate.of(2025, 4, 3), SkipReason.EVENT_DAY),
                        new SkippedDay(LocalDate.of(2025, 4, 4), SkipReason.PUBLIC_HOLIDAY),
                        new SkippedDay(LocalDate.of(2025, 4, 5), SkipReason.PUBLIC_HOLIDAY),
                        new SkippedDay(LocalDate.of(2025, 4, 6), SkipReason.PUBLIC_HOLIDAY));
        assertThat(one.explanation().trigger())
                .isEqualTo(new Explanation.Trigger(EVENT, LocalDateTime.of(2025, 4, 3, 0, 0)));
    }

    @Test
    void onlyADateThatLookedIntoAnUnknownYearIsProvisional() {
        LocalDate christmas = LocalDate.of(2026, 12, 25);

        assertThat(after(10, Unit.WORKING_DAY, Direction.AFTER, Rollover.NONE, christmas)
                        .provisional())
                .isTrue();
        assertThat(after(20, Unit.CALENDAR_DAY, Direction.AFTER, Rollover.CIVIL_203, christmas)
                        .provisional())
                .isTrue();
        assertThat(after(20, Unit.CALENDAR_DAY, Direction.AFTER, Rollover.NONE, christmas)
                        .provisional())
                .isFalse();
        assertThat(after(3, Unit.WORKING_DAY, Direction.AFTER, Rollover.NONE, christmas)
                        .provisional())
                .isFalse();
    }

    @Test
    void aTitleLapsesOnTheSameNumberedDayEvenAtAWeekend() {
        Occurrence one = Occurrences.counted(
                new Validity(Period.ofYears(5), "title"),
                Anchor.of(EVENT, LocalDate.of(2020, 3, 15)),
                WorkingCalendar.standard());

        assertThat(one.key()).isEqualTo(EVENT);
        assertThat(one.due()).isEqualTo("2025-03-15");
    }

    /** The State Taxation Administration's dates for 2024: 15 days after each month's end, holidays made good. */
    @ParameterizedTest
    @CsvSource({
        "2024-01-31,2024-02-23",
        "2024-02-29,2024-03-15",
        "2024-03-31,2024-04-18",
        "2024-04-30,2024-05-22",
        "2024-05-31,2024-06-19",
        "2024-06-30,2024-07-15",
        "2024-08-31,2024-09-18",
        "2024-09-30,2024-10-24",
        "2024-11-30,2024-12-16"
    })
    void theTaxRolloverGivesThePublishedFilingDates(LocalDate monthEnd, LocalDate published) {
        Occurrence one = after(15, Unit.CALENDAR_DAY, Direction.AFTER, Rollover.TAX, monthEnd);

        assertThat(one.due()).isEqualTo(published);
        assertThat(one.provisional()).isTrue();
    }

    @Test
    void anEventsDayThatTheTextCountsIsNotSkippedAndTheTextIsItsGround() {
        var rule = new Relative(new Span(3, Unit.CALENDAR_DAY), Direction.AFTER, "event", Rollover.NONE, true, null);

        Occurrence one =
                Occurrences.counted(rule, Anchor.of(EVENT, LocalDate.of(2025, 3, 10)), WorkingCalendar.standard());

        assertThat(one.due()).isEqualTo("2025-03-12");
        assertThat(one.explanation().skipped()).isEmpty();
        assertThat(one.explanation().bases()).containsExactly(LegalBasis.TEXT_INCLUSIVE);
    }

    @Test
    void theTaxRolloverSeesAHolidayThatBeginsOnACountedEventsDay() {
        var rule = new Relative(new Span(15, Unit.CALENDAR_DAY), Direction.AFTER, "event", Rollover.TAX, true, null);

        Occurrence one =
                Occurrences.counted(rule, Anchor.of(EVENT, LocalDate.of(2024, 6, 8)), WorkingCalendar.standard());

        assertThat(one.explanation().unmoved()).isEqualTo("2024-06-22");
        assertThat(one.due()).isEqualTo("2024-06-26");
    }

    @Test
    void theEventsDayCannotCountInHoursOrInNothing() {
        assertThatThrownBy(() ->
                        new Relative(new Span(24, Unit.HOUR), Direction.AFTER, "event", Rollover.NONE, true, null))
                .isInstanceOf(InvalidRuleException.class)
                .hasMessage("countsEventDay: not together");
        assertThatThrownBy(() ->
                        new Relative(new Span(0, Unit.MONTH), Direction.BEFORE, "event", Rollover.NONE, true, null))
                .isInstanceOf(InvalidRuleException.class)
                .hasMessage("countsEventDay: not together");
    }

    @Test
    void aShortPeriodThatWouldMoveBeforeItsEventEndsLaterInstead() {
        LocalDate saturday = LocalDate.of(2025, 3, 15);

        assertThat(after(1, Unit.CALENDAR_DAY, Direction.AFTER, Rollover.TEXT_EARLIER, saturday)
                        .due())
                .isEqualTo("2025-03-17");
        assertThat(after(8, Unit.CALENDAR_DAY, Direction.AFTER, Rollover.TEXT_EARLIER, saturday)
                        .due())
                .isEqualTo("2025-03-21");
        assertThat(after(1, Unit.CALENDAR_DAY, Direction.BEFORE, Rollover.TEXT_EARLIER, LocalDate.of(2025, 3, 17))
                        .due())
                .isEqualTo("2025-03-14");
    }

    @Test
    void theDaysThatATaxHolidayAddsAreNamedWithoutTheRestDaysBetween() {
        Occurrence one = after(15, Unit.CALENDAR_DAY, Direction.AFTER, Rollover.TAX, LocalDate.of(2024, 3, 31));

        assertThat(one.explanation().unmoved()).isEqualTo("2024-04-15");
        assertThat(one.due()).isEqualTo("2024-04-18");
        assertThat(after(15, Unit.CALENDAR_DAY, Direction.AFTER, Rollover.TAX, LocalDate.of(2024, 9, 30))
                        .explanation()
                        .skipped())
                .contains(
                        new SkippedDay(LocalDate.of(2024, 10, 19), SkipReason.WEEKEND),
                        new SkippedDay(LocalDate.of(2024, 10, 20), SkipReason.WEEKEND));
    }

    private static Occurrence after(int amount, Unit unit, Direction direction, Rollover rollover, LocalDate event) {
        var rule = new Relative(new Span(amount, unit), direction, "event", rollover);
        return Occurrences.counted(rule, Anchor.of(EVENT, event), WorkingCalendar.standard());
    }
}
