package org.policydesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.policydesk.deadline.DeadlineRule.Annual;
import org.policydesk.deadline.DeadlineRule.Course;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Fixed;
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
import org.policydesk.deadline.DeadlineRule.Window;

/** What cannot be a rule never becomes one, and the last value that can be one still does. */
class RefusedRulesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);
    private static final Period MONTH = Period.ofMonths(1);
    private static final Span ONE = new Span(1, Unit.CALENDAR_DAY);
    private static final Span NONE = new Span(0, Unit.CALENDAR_DAY);

    @ParameterizedTest(name = "{0}")
    @MethodSource("impossible")
    void aRuleThatCannotBeIsRefusedByFieldAndReason(String message, ThrowingCallable rule) {
        assertThatThrownBy(rule).isInstanceOf(InvalidRuleException.class).hasMessage(message);
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                refused("end: missing", () -> new Fixed(null)),
                refused("end: missing", () -> new Window(null, null)),
                refused("dates: missing", () -> new Annual(List.of())),
                refused(
                        "every: not months",
                        () -> new Periodic(Period.ofMonths(1).plusDays(1))),
                refused("every: not months", () -> new Periodic(Period.ZERO)),
                refused("dayOfPeriod: out of range", () -> monthly(null, 0, null, null, null)),
                refused("dayOfPeriod: out of range", () -> monthly(null, 32, null, null, null)),
                refused("monthOfPeriod: not together", () -> monthly(1, null, ONE, null, null)),
                refused("monthOfPeriod: not together", () -> monthly(1, null, null, ONE, null)),
                refused("offset: not together", () -> monthly(null, 5, ONE, null, null)),
                refused("offset: not positive", () -> monthly(null, null, NONE, null, null)),
                refused("opensOn: not together", () -> monthly(null, null, null, ONE, 1)),
                refused("opensOn: out of range", () -> monthly(null, null, null, null, 0)),
                refused("span: missing", () -> relative(null, Direction.AFTER, Rollover.NONE)),
                refused("direction: missing", () -> relative(ONE, null, Rollover.NONE)),
                refused("rollover: missing", () -> relative(ONE, Direction.AFTER, null)),
                refused("span: not positive", () -> relative(NONE, Direction.AFTER, Rollover.NONE)),
                refused("wording: missing", () -> leftOpen(" ", Direction.AFTER, "event", null)),
                refused("direction: missing", () -> leftOpen("in time", null, "event", null)),
                refused("trigger: missing", () -> leftOpen("in time", Direction.AFTER, "", null)),
                refused("set: not positive", () -> leftOpen("in time", Direction.AFTER, "event", NONE)),
                refused("period: not positive", () -> new Validity(Period.ZERO, "title")),
                refused("lead: not positive", () -> new Renewal(NONE, true)),
                refused("length: not positive", () -> new Limit(null, null, NONE, "event")),
                refused("trigger: not together", () -> new Limit(DAY, null, null, "event")),
                refused("wording: missing", () -> new Open(" ")),
                refused("unit: missing", () -> new Span(1, null)),
                refused("parallelMaterials: negative", () -> LeadTimes.of(-1, 0)),
                refused("reserveDays: negative", () -> LeadTimes.of(0, -1)),
                refused("workingDays: negative", () -> new LeadTimes.Step("stamp", -1)),
                refused("reviewWorkingDays: negative", () -> PlannedBack.from(DAY, -1, WorkingCalendar.standard())),
                refused("end: out of range", () -> new Fixed(LocalDate.of(20250, 3, 31))),
                refused("end: out of range", () -> new Fixed(LocalDate.of(999, 12, 31))),
                refused("start: out of range", () -> new Window(LocalDate.MIN, DAY)),
                refused("end: out of range", () -> new Window(DAY, LocalDate.MAX)),
                refused("course: out of range", () -> new Course(DAY, LocalDate.MAX)),
                refused("end: out of range", () -> new Limit(DAY, LocalDate.MAX, null, null)),
                refused("earlier: out of range", () -> new Open("later", List.of(LocalDate.MAX))),
                refused("anchor: out of range", () -> Anchor.of("event", LocalDate.MAX)),
                refused("printedExpiry: out of range", () -> new Anchor("title", DAY.atStartOfDay(), LocalDate.MAX)),
                refused("due: out of range", () -> new TollingStep.ExtendedTo(DAY, LocalDate.MAX, "why")),
                refused("due: out of range", () -> new TollingStep.RestartedTo(DAY, LocalDate.MAX, "why")),
                refused("day: out of range", () -> new TollingStep.Paused(LocalDate.MAX, "why")),
                refused("every: out of range", () -> new Periodic(Period.ofMonths(1_201))),
                refused("every: out of range", () -> new Periodic(Period.ofYears(Integer.MAX_VALUE))),
                refused("every: not months", () -> new Periodic(Period.ofMonths(-1))),
                refused("period: out of range", () -> new Validity(Period.ofYears(501), "title")),
                refused("period: out of range", () -> new Validity(Period.ofDays(100_001), "title")),
                refused("of: missing", () -> new Validity(Period.ofYears(1), null)),
                refused("parallelMaterials: out of range", () -> LeadTimes.of(401, 0)),
                refused("reserveDays: out of range", () -> LeadTimes.of(0, Integer.MAX_VALUE)),
                refused("workingDays: out of range", () -> new LeadTimes.Step("post", 401)),
                refused(
                        "reviewWorkingDays: out of range",
                        () -> PlannedBack.from(DAY, 401, WorkingCalendar.standard())),
                refused("horizon: out of range", () -> aroundTheLastDay(new Annual(List.of(MonthDay.of(3, 1))))),
                refused("horizon: out of range", () -> aroundTheLastDay(new Periodic(MONTH))),
                refused("horizon: too far", () -> until(new Annual(List.of(MonthDay.of(3, 1))), 201)));
    }

    @Test
    void theLastValueThatIsPossibleIsTaken() {
        assertThat(monthly(1, 1, null, null, 1)).isNotNull();
        assertThat(monthly(null, 31, null, null, 31)).isNotNull();
        assertThat(monthly(null, null, ONE, null, null)).isNotNull();
        assertThat(monthly(null, null, null, new Span(28, Unit.CALENDAR_DAY), null))
                .isNotNull();
        assertThat(relative(NONE, Direction.BEFORE, Rollover.NONE).span()).isEqualTo(NONE);
        assertThat(leftOpen("in time", Direction.AFTER, "event", ONE).set()).isEqualTo(ONE);
        assertThat(new Window(DAY, DAY).end()).isEqualTo(DAY);
        assertThat(new Limit(DAY, DAY, null, null).end()).isEqualTo(DAY);
        assertThat(new Limit(null, null, ONE, "event").length()).isEqualTo(ONE);
        assertThat(new Course(LocalDate.of(1000, 1, 1), null).end()).isNull();
        assertThat(new Fixed(LocalDate.of(9999, 12, 31)).end()).hasYear(9999);
        assertThat(new Periodic(Period.ofYears(100)).every()).hasYears(100);
        assertThat(new Validity(Period.ofYears(500), "title").period()).hasYears(500);
        assertThat(new Validity(Period.ofDays(100_000), "title").period()).hasDays(100_000);
        assertThat(LeadTimes.of(400, 400, new LeadTimes.Step("post", 400)).total())
                .isEqualTo(1_200);
        assertThat(PlannedBack.from(DAY, 400, WorkingCalendar.standard()).date())
                .isBefore(DAY);
        assertThat(new Renewal(ONE, true).lead()).isEqualTo(ONE);
        assertThat(new Span(100_000, Unit.WORKING_DAY).amount()).isEqualTo(100_000);
    }

    @Test
    void twoHundredYearsAreLookedAtAndADateThatComesOnceAtAnyDistance() {
        assertThat(until(new Annual(List.of(MonthDay.of(12, 31))), 200)).hasSize(200);
        assertThat(until(new Fixed(DAY.plusYears(500)), 600)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    @Timeout(30)
    void theLongestOffsetDoesNotCountEveryPeriodBeforeIt(Unit unit) {
        var rule = new Periodic(MONTH, null, new Span(100_000, unit));
        LocalDate newYear = LocalDate.of(2025, 1, 1);

        assertThat(Occurrences.of(rule, newYear, LocalDate.of(2025, 12, 31), WorkingCalendar.standard()))
                .hasSize(12);
    }

    @Test
    void aRefusalCarriesItsFieldAndReasonForTheForm() {
        var refusal = catchThrowableOfType(InvalidRuleException.class, () -> new Fixed(null));

        assertThat(refusal.field()).isEqualTo("end");
        assertThat(refusal.reason()).isEqualTo(InvalidRuleException.Reason.MISSING);
    }

    @Test
    void anEventIsFoundByItsName() {
        assertThat(TriggerEvent.named("DELIVERY")).isEqualTo(TriggerEvent.DELIVERY);
    }

    @Test
    void theLastDayThatCanBeWrittenHasItsNextWorkingDayAfterIt() {
        LocalDate last = LocalDate.of(9999, 12, 31);

        assertThat(Occurrences.of(new Fixed(last), last, last, WorkingCalendar.standard()))
                .hasSize(1);
        assertThat(StartBy.of(last, LeadTimes.NONE, WorkingCalendar.standard()).date())
                .isBefore(last);
    }

    private static List<Occurrence> aroundTheLastDay(DeadlineRule rule) {
        return Occurrences.of(rule, LocalDate.MAX.minusYears(1), LocalDate.MAX, WorkingCalendar.standard());
    }

    private static List<Occurrence> until(DeadlineRule rule, int years) {
        return Occurrences.of(rule, DAY, DAY.plusYears(years), WorkingCalendar.standard());
    }

    private static Periodic monthly(
            @Nullable Integer month,
            @Nullable Integer day,
            @Nullable Span offset,
            @Nullable Span within,
            @Nullable Integer opens) {
        return new Periodic(MONTH, month, day, offset, within, opens, null, Rollover.NONE);
    }

    private static Relative relative(@Nullable Span span, @Nullable Direction direction, @Nullable Rollover rollover) {
        return new Relative(span, direction, "event", rollover);
    }

    private static LeftOpen leftOpen(
            String wording, @Nullable Direction direction, String trigger, @Nullable Span set) {
        return new LeftOpen(wording, direction, trigger, Rollover.NONE, set);
    }

    private static Arguments refused(String message, ThrowingCallable rule) {
        return Arguments.of(message, rule);
    }
}
