package org.policydesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.policydesk.deadline.DeadlineRule.Annual;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.LeftOpen;
import org.policydesk.deadline.DeadlineRule.Limit;
import org.policydesk.deadline.DeadlineRule.Open;
import org.policydesk.deadline.DeadlineRule.Periodic;
import org.policydesk.deadline.DeadlineRule.Relative;
import org.policydesk.deadline.DeadlineRule.Renewal;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.policydesk.deadline.DeadlineRule.Validity;
import org.policydesk.deadline.Explanation.LegalBasis;

/** Rules that wait for an event, a person or a notice, and dates that move because the text says so. */
class WaitingRulesTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.standard();
    private static final LocalDate GRANTED = LocalDate.of(2022, 11, 15);

    @Test
    void aPrintedExpiryWinsOverTheComputedOne() {
        var rule = new Validity(Period.ofYears(3), "证书", new Renewal(new Span(3, Unit.MONTH), true));

        Occurrence computed = Occurrences.counted(rule, Anchor.of("4711", GRANTED), CALENDAR);
        Occurrence printed = Occurrences.counted(
                rule, new Anchor("4711", GRANTED.atStartOfDay(), LocalDate.of(2025, 11, 14)), CALENDAR);

        assertThat(computed.due()).isEqualTo("2025-11-15");
        assertThat(computed.opens()).isEqualTo("2025-08-15");
        assertThat(computed.explanation().bases()).containsExactly(LegalBasis.CIVIL_202);
        assertThat(printed.due()).isEqualTo("2025-11-14");
        assertThat(printed.opens()).isEqualTo("2025-08-14");
        assertThat(printed.explanation().bases()).containsExactly(LegalBasis.PRINTED_EXPIRY);
    }

    @Test
    void aRenewalAskedForBeforeTheLastMonthsIsDueWhenTheyBegin() {
        var rule = new Validity(Period.ofYears(3), "证书", new Renewal(new Span(3, Unit.MONTH), false));

        Occurrence one = Occurrences.counted(rule, Anchor.of("4711", GRANTED), CALENDAR);

        assertThat(one.due()).isEqualTo("2025-08-15");
        assertThat(one.opens()).isNull();
        assertThat(one.explanation().unmoved()).isEqualTo("2025-11-15");
    }

    @Test
    void aRenewalCountedInWorkingDaysNamesTheRestDaysItPasses() {
        var rule = new Validity(Period.ofYears(1), "证书", new Renewal(new Span(5, Unit.WORKING_DAY), false));

        Occurrence one = Occurrences.counted(rule, Anchor.of("4711", LocalDate.of(2024, 10, 10)), CALENDAR);

        // 2025-10-10 is a Friday; back: 9 October, then the holiday of the 1st to the 8th, 30, 29, 28 (make-up Sunday),
        // 26.
        assertThat(one.due()).isEqualTo("2025-09-26");
        assertThat(one.explanation().skipped()).hasSize(9);
        assertThat(one.explanation().bases()).containsExactly(LegalBasis.CIVIL_202, LegalBasis.HOLIDAY_NOTICE);
    }

    @Test
    void aTimeLeftOpenGivesADateOnceAPersonHasSetItAndSaysWhoseNumberItIs() {
        var rule = new LeftOpen("规定时限内", Direction.AFTER, "收到通知", Rollover.CIVIL_203, null);
        Anchor anchor = Anchor.of("4711", LocalDate.of(2026, 2, 10));

        assertThatThrownBy(() -> Occurrences.counted(rule, anchor, CALENDAR)).hasMessage("set: missing");
        Occurrence one = Occurrences.counted(rule.with(new Span(15, Unit.WORKING_DAY)), anchor, CALENDAR);

        assertThat(one.due()).isEqualTo("2026-03-09");
        assertThat(one.explanation().bases()).startsWith(LegalBasis.SET_BY_PERSON);
        assertThat(one.explanation().countedDays()).hasSize(15).endsWith(LocalDate.of(2026, 3, 9));
    }

    @Test
    void whatIsAnnouncedLaterIsExpectedInTheMonthOfMostEarlierEditions() {
        var rule = new Open(
                "另行通知", List.of(LocalDate.of(2025, 5, 6), LocalDate.of(2023, 4, 28), LocalDate.of(2024, 4, 30)));

        assertThat(Forecast.of(rule, LocalDate.of(2025, 11, 1)))
                .get()
                .extracting(Forecast::month)
                .isEqualTo(YearMonth.of(2026, 4));
        assertThat(Forecast.of(rule, LocalDate.of(2026, 4, 30)).orElseThrow().month())
                .isEqualTo(YearMonth.of(2026, 4));
        assertThat(Forecast.of(rule, LocalDate.of(2026, 5, 1)).orElseThrow().month())
                .isEqualTo(YearMonth.of(2027, 4));
        assertThat(Forecast.of(new Open("另行通知"), LocalDate.of(2026, 5, 1))).isEmpty();
    }

    @Test
    void ofMonthsThatWereEquallyOftenTheLatestIsExpected() {
        var rule = new Open("另行通知", List.of(LocalDate.of(2024, 3, 1), LocalDate.of(2025, 6, 1)));

        assertThat(Forecast.of(rule, LocalDate.of(2025, 7, 1)).orElseThrow().month())
                .isEqualTo(YearMonth.of(2026, 6));
    }

    @Test
    void aBarHoldsToItsLastDay() {
        var bar = new Limit(null, null, new Span(3, Unit.YEAR), "被撤销资格");
        Holding holding = Holding.of(bar, Anchor.of("4711", LocalDate.of(2024, 2, 29)), CALENDAR);

        assertThat(Holding.of(bar)).isEmpty();
        assertThat(holding).isEqualTo(new Holding(LocalDate.of(2024, 2, 29), LocalDate.of(2027, 2, 28)));
        assertThat(holding.on(LocalDate.of(2024, 2, 28))).isFalse();
        assertThat(holding.on(LocalDate.of(2024, 2, 29))).isTrue();
        assertThat(holding.on(LocalDate.of(2027, 2, 28))).isTrue();
        assertThat(holding.on(LocalDate.of(2027, 3, 1))).isFalse();
        assertThat(Holding.of(new Limit(null, LocalDate.of(2027, 12, 31), null, null)))
                .contains(new Holding(null, LocalDate.of(2027, 12, 31)));
    }

    @Test
    void theTextItselfMayMoveANamedDayLaterOrEarlierAlsoAcrossTheHorizon() {
        LocalDate from = LocalDate.of(2025, 1, 1);
        LocalDate until = LocalDate.of(2025, 12, 31);
        var later = new Annual(List.of(MonthDay.of(5, 1)), Rollover.TEXT_LATER);
        var earlier = new Periodic(Period.ofMonths(12), 1, 1, null, null, null, null, Rollover.TEXT_EARLIER);
        var yearEnd = new Annual(List.of(MonthDay.of(12, 31)), Rollover.TEXT_LATER);

        assertThat(Occurrences.of(later, from, until, CALENDAR))
                .extracting(Occurrence::key, Occurrence::due)
                .containsExactly(tuple("2025", LocalDate.of(2025, 5, 6)));
        // New Year's Day 2026 is handed in on the last working day of 2025, that of 2025 on the last of 2024.
        assertThat(Occurrences.of(earlier, from, until, CALENDAR))
                .extracting(Occurrence::key, Occurrence::due)
                .containsExactly(tuple("2026", LocalDate.of(2025, 12, 31)));
        assertThat(Occurrences.of(yearEnd, LocalDate.of(2024, 1, 1), until, CALENDAR))
                .extracting(Occurrence::due)
                .containsExactly(LocalDate.of(2024, 1, 2), LocalDate.of(2024, 12, 31), LocalDate.of(2025, 12, 31));
    }

    @Test
    void theFirstMonthOfAQuarterIsItsOwnAndTheKeyStaysTheQuarters() {
        var rule = new Periodic(Period.ofMonths(3), 1, 10, null, null, null, null, Rollover.TEXT_LATER);

        assertThat(Occurrences.of(rule, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), CALENDAR))
                .extracting(Occurrence::key, Occurrence::due)
                .containsExactly(
                        tuple("2025Q1", LocalDate.of(2025, 1, 10)),
                        tuple("2025Q2", LocalDate.of(2025, 4, 10)),
                        tuple("2025Q3", LocalDate.of(2025, 7, 10)),
                        tuple("2025Q4", LocalDate.of(2025, 10, 10)));
    }

    @Test
    void theStepsOfAPlanSayWhenEachBegins() {
        LeadTimes times = LeadTimes.of(10, 1, new LeadTimes.Step("stamp", 2), new LeadTimes.Step("post", 3));

        StartBy plan = StartBy.of(LocalDate.of(2025, 3, 31), times, CALENDAR);

        assertThat(plan.steps())
                .containsExactly(
                        new StartBy.Step(StartBy.MATERIALS, 10, LocalDate.of(2025, 3, 7)),
                        new StartBy.Step("stamp", 2, LocalDate.of(2025, 3, 21)),
                        new StartBy.Step("post", 3, LocalDate.of(2025, 3, 25)),
                        new StartBy.Step(StartBy.RESERVE, 1, LocalDate.of(2025, 3, 28)));
        assertThat(plan.skipped()).hasSize(8);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("impossible")
    void whatCannotBeIsRefusedByFieldAndReason(String message, ThrowingCallable rule) {
        assertThatThrownBy(rule).isInstanceOf(InvalidRuleException.class).hasMessage(message);
    }

    static Stream<Arguments> impossible() {
        Span ten = new Span(10, Unit.CALENDAR_DAY);
        LocalDate day = LocalDate.of(2025, 3, 31);
        var fixed = new DeadlineRule.Fixed(day);
        return Stream.of(
                refused("monthOfPeriod: out of range", () -> monthly(12, 13)),
                refused("monthOfPeriod: out of range", () -> monthly(3, 4)),
                refused("monthOfPeriod: out of range", () -> monthly(3, 0)),
                refused("every: not months", () -> new Periodic(Period.ofDays(7))),
                refused("amount: negative", () -> new Span(-1, Unit.WORKING_DAY)),
                refused("amount: out of range", () -> new Span(100_001, Unit.WORKING_DAY)),
                refused("period: not positive", () -> new Validity(Period.ofYears(-3), "证书")),
                refused("end: end before start", () -> new DeadlineRule.Window(day, day.minusDays(1))),
                refused("trigger: unknown", () -> TriggerEvent.named("FULL_MOON")),
                refused("trigger: missing", () -> new Relative(ten, Direction.AFTER, " ", Rollover.NONE)),
                refused("rule: not counted", () -> Occurrences.counted(fixed, Anchor.of("1", day), CALENDAR)),
                refused("anchor: missing", () -> new Anchor("1", none(), null)),
                refused("printedExpiry: end before start", () -> new Anchor("1", day.atStartOfDay(), day.minusDays(1))),
                refused("lead: not together", () -> new Renewal(new Span(3, Unit.HOUR), true)),
                refused("end: end before start", () -> new Limit(day, day.minusDays(1), null, null)),
                refused("end: missing", () -> new Limit(null, null, null, null)),
                refused("length: not together", () -> new Limit(null, day, ten, "撤销")),
                refused("trigger: missing", () -> new Limit(null, null, ten, null)));
    }

    private static Arguments refused(String message, ThrowingCallable rule) {
        return Arguments.of(message, rule);
    }

    private static Periodic monthly(int months, int monthOfPeriod) {
        return new Periodic(Period.ofMonths(months), monthOfPeriod, null, null, null, null, null, Rollover.NONE);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T none() {
        return null;
    }
}
