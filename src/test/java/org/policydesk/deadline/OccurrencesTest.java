package org.policydesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.policydesk.deadline.DeadlineRule.Annual;
import org.policydesk.deadline.DeadlineRule.Course;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Fixed;
import org.policydesk.deadline.DeadlineRule.Open;
import org.policydesk.deadline.DeadlineRule.Periodic;
import org.policydesk.deadline.DeadlineRule.Relative;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.policydesk.deadline.DeadlineRule.Validity;
import org.policydesk.deadline.DeadlineRule.Window;
import org.policydesk.deadline.Explanation.LegalBasis;

class OccurrencesTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);

    @Test
    void aNamedDateOccursOnceAndKeepsItsHour() {
        var all = in2025(new Fixed(LocalDate.of(2025, 3, 31), LocalTime.of(17, 0)));

        assertThat(all).singleElement().satisfies(one -> {
            assertThat(one.key()).isEqualTo("once");
            assertThat(one.due()).isEqualTo("2025-03-31");
            assertThat(one.cutOff()).isEqualTo("17:00");
            assertThat(one.provisional()).isFalse();
            assertThat(one.explanation().bases()).containsExactly(LegalBasis.NAMED_DATE);
            assertThat(one.explanation().restDay()).isNull();
        });
    }

    @Test
    void aNamedDateOnARestDayStaysAndSaysSo() {
        var due = in2025(new Fixed(LocalDate.of(2025, 10, 5))).getFirst();

        assertThat(due.due()).isEqualTo("2025-10-05");
        assertThat(due.explanation().restDay())
                .isEqualTo(new Explanation.RestDay(
                        DayKind.PUBLIC_HOLIDAY, LocalDate.of(2025, 9, 30), LocalDate.of(2025, 10, 9)));
    }

    @Test
    void aWindowKeepsTheDayItOpens() {
        var one = in2025(new Window(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 30)))
                .getFirst();

        assertThat(one.opens()).isEqualTo("2025-04-01");
        assertThat(one.due()).isEqualTo("2025-04-30");
    }

    @Test
    void whatLiesOutsideTheHorizonIsLeftOutAndItsEdgesAreIn() {
        assertThat(in2025(new Fixed(YEAR_END))).hasSize(1);
        assertThat(in2025(new Fixed(NEW_YEAR))).hasSize(1);
        assertThat(in2025(new Fixed(YEAR_END.plusDays(1)))).isEmpty();
        assertThat(in2025(new Fixed(NEW_YEAR.minusDays(1)))).isEmpty();
    }

    @Test
    void aYearlyDayHasTheYearAsItsKey() {
        var rule = new Annual(List.of(MonthDay.of(2, 29)));

        assertThat(Occurrences.of(rule, LocalDate.of(2023, 3, 1), YEAR_END, WorkingCalendar.standard()))
                .extracting(Occurrence::key, Occurrence::due)
                .containsExactly(tuple("2024", LocalDate.of(2024, 2, 29)), tuple("2025", LocalDate.of(2025, 2, 28)));
    }

    @Test
    void severalDaysOfAYearAreNumberedSoThatAMovedDayKeepsItsKey() {
        assertThat(in2025(new Annual(List.of(MonthDay.of(10, 15), MonthDay.of(4, 15)))))
                .extracting(Occurrence::key, Occurrence::due)
                .containsExactly(
                        tuple("2025-01", LocalDate.of(2025, 4, 15)), tuple("2025-02", LocalDate.of(2025, 10, 15)));
    }

    @Test
    void everyMonthByTheThirtyFirstMeansTheLastDayOfShorterMonths() {
        var all = in2025(new Periodic(Period.ofMonths(1), 31, null));

        assertThat(all).hasSize(12);
        assertThat(all.get(1).key()).isEqualTo("2025-02");
        assertThat(all.get(1).due()).isEqualTo("2025-02-28");
        assertThat(all.get(3).due()).isEqualTo("2025-04-30");
    }

    @Test
    void periodsAreNamedByTheirKind() {
        assertThat(in2025(new Periodic(Period.ofMonths(3))))
                .extracting(Occurrence::key)
                .containsExactly("2025Q1", "2025Q2", "2025Q3", "2025Q4");
        assertThat(in2025(new Periodic(Period.ofMonths(6))))
                .extracting(Occurrence::key)
                .containsExactly("2025H1", "2025H2");
        assertThat(in2025(new Periodic(Period.ofYears(1))))
                .extracting(Occurrence::key, Occurrence::due)
                .containsExactly(tuple("2025", YEAR_END));
    }

    @Test
    void anOffsetCountsFromThePeriodsEndAndReachesBackIntoTheYearBefore() {
        var rule = new Periodic(Period.ofMonths(3), null, new Span(10, Unit.WORKING_DAY));

        assertThat(in2025(rule))
                .extracting(Occurrence::key, Occurrence::due)
                .startsWith(tuple("2024Q4", LocalDate.of(2025, 1, 15)), tuple("2025Q1", LocalDate.of(2025, 4, 15)));
    }

    @Test
    void withoutAnEventOrADateThereIsNoOccurrence() {
        assertThat(in2025(
                        new Relative(new Span(10, Unit.CALENDAR_DAY), Direction.AFTER, "delivery", Rollover.CIVIL_203)))
                .isEmpty();
        assertThat(in2025(new Validity(Period.ofYears(3), "title"))).isEmpty();
        assertThat(in2025(new Open("另行通知"))).isEmpty();
        assertThat(in2025(new Window(NEW_YEAR, null))).isEmpty();
        assertThat(in2025(new Periodic(Period.ofYears(3)))).isEmpty();
    }

    @Test
    void anEndlessHorizonIsRefusedForWhatRecurs() {
        var rule = new Periodic(Period.ofMonths(1));

        assertThatThrownBy(() -> Occurrences.of(rule, NEW_YEAR, LocalDate.MAX, WorkingCalendar.standard()))
                .isInstanceOf(InvalidRuleException.class);
    }

    @Test
    void aWindowWithoutAnEndOpensThoughItFallsDueNever() {
        var rule = new Window(LocalDate.of(2025, 5, 10), null, LocalTime.of(8, 0), null);

        assertThat(openings(rule)).containsExactly(new Opening("once", LocalDate.of(2025, 5, 10), LocalTime.of(8, 0)));
        assertThat(openings(new Window(null, YEAR_END))).isEmpty();
        assertThat(openings(new Window(NEW_YEAR.minusDays(1), null))).isEmpty();
        assertThat(openings(new Window(YEAR_END.plusDays(1), null))).isEmpty();
    }

    @Test
    void aRecurringWindowOpensOnceAPeriodAndNeverBeforeItsCourse() {
        var course = new Course(LocalDate.of(2025, 10, 5), LocalDate.of(2026, 6, 30));
        var rule = new Periodic(Period.ofMonths(1), null, 10, null, null, 1, course, DeadlineRule.Rollover.NONE);

        assertThat(openings(rule))
                .containsExactly(
                        new Opening("2025-10", LocalDate.of(2025, 10, 5), null),
                        new Opening("2025-11", LocalDate.of(2025, 11, 1), null),
                        new Opening("2025-12", LocalDate.of(2025, 12, 1), null));
        assertThat(in2025(rule)).extracting(Occurrence::opens).startsWith(LocalDate.of(2025, 10, 5));
        assertThat(openings(new Periodic(Period.ofMonths(1)))).isEmpty();
        assertThatThrownBy(() -> Occurrences.openings(rule, NEW_YEAR, LocalDate.MAX, WorkingCalendar.standard()))
                .isInstanceOf(InvalidRuleException.class);
    }

    @Test
    void periodsOfSeveralYearsAreNamedByTheirFirstAndLastYear() {
        var rule = new Periodic(
                Period.ofYears(3),
                null,
                null,
                null,
                null,
                null,
                new Course(LocalDate.of(2020, 1, 1), null),
                DeadlineRule.Rollover.NONE);

        assertThat(in2025(rule))
                .extracting(Occurrence::key, Occurrence::due)
                .containsExactly(tuple("2023-2025", YEAR_END));
    }

    @Test
    void theNthWorkingDayOfAPeriodNamesTheRestDaysBeforeIt() {
        var rule = new Periodic(
                Period.ofYears(1),
                null,
                null,
                null,
                new Span(2, Unit.WORKING_DAY),
                null,
                null,
                DeadlineRule.Rollover.NONE);

        assertThat(in2025(rule)).singleElement().satisfies(one -> {
            assertThat(one.due()).isEqualTo("2025-01-03");
            assertThat(one.explanation().skipped())
                    .containsExactly(new Explanation.SkippedDay(NEW_YEAR, Explanation.SkipReason.PUBLIC_HOLIDAY));
            assertThat(one.explanation().bases()).containsExactly(LegalBasis.HOLIDAY_NOTICE);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("impossible")
    void whatCannotReturnIsRefusedWithTheFieldsName(String message, ThrowingCallable rule) {
        assertThatThrownBy(rule).isInstanceOf(InvalidRuleException.class).hasMessage(message);
    }

    static Stream<Arguments> impossible() {
        Period month = Period.ofMonths(1);
        Span ten = new Span(10, Unit.CALENDAR_DAY);
        return Stream.of(
                refused(
                        "within: not together",
                        () -> new Periodic(month, null, 5, null, ten, null, null, DeadlineRule.Rollover.NONE)),
                refused(
                        "within: not together",
                        () -> new Periodic(month, null, null, ten, ten, null, null, DeadlineRule.Rollover.NONE)),
                refused(
                        "within: out of range",
                        () -> new Periodic(
                                month,
                                null,
                                null,
                                null,
                                new Span(29, Unit.CALENDAR_DAY),
                                null,
                                null,
                                DeadlineRule.Rollover.NONE)),
                refused(
                        "within: out of range",
                        () -> new Periodic(
                                month,
                                null,
                                null,
                                null,
                                new Span(16, Unit.WORKING_DAY),
                                null,
                                null,
                                DeadlineRule.Rollover.NONE)),
                refused(
                        "within: out of range",
                        () -> new Periodic(
                                month,
                                null,
                                null,
                                null,
                                new Span(1, Unit.HOUR),
                                null,
                                null,
                                DeadlineRule.Rollover.NONE)),
                refused(
                        "within: out of range",
                        () -> new Periodic(
                                month,
                                null,
                                null,
                                null,
                                new Span(0, Unit.CALENDAR_DAY),
                                null,
                                null,
                                DeadlineRule.Rollover.NONE)),
                refused(
                        "opensOn: not together",
                        () -> new Periodic(month, null, null, ten, null, 1, null, DeadlineRule.Rollover.NONE)),
                refused(
                        "opensOn: out of range",
                        () -> new Periodic(month, null, null, null, null, 32, null, DeadlineRule.Rollover.NONE)),
                refused(
                        "opensOn: after due",
                        () -> new Periodic(month, null, 5, null, null, 6, null, DeadlineRule.Rollover.NONE)),
                refused("course: missing", () -> new Course(null, null)),
                refused("course: end before start", () -> new Course(YEAR_END, NEW_YEAR)),
                refused("course: out of range", () -> new Course(LocalDate.MIN, null)));
    }

    private static Arguments refused(String message, ThrowingCallable rule) {
        return Arguments.of(message, rule);
    }

    private static List<Opening> openings(DeadlineRule rule) {
        return Occurrences.openings(rule, NEW_YEAR, YEAR_END, WorkingCalendar.standard());
    }

    private static List<Occurrence> in2025(DeadlineRule rule) {
        return Occurrences.of(rule, NEW_YEAR, YEAR_END, WorkingCalendar.standard());
    }
}
