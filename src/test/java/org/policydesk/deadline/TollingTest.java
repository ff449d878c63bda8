package org.policydesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.policydesk.deadline.Explanation.LegalBasis;
import org.policydesk.deadline.Explanation.SkipReason;
import org.policydesk.deadline.Explanation.SkippedDay;
import org.policydesk.deadline.InvalidRuleException.Reason;

/** What a tolled period tells about itself. */
class TollingTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.standard();
    private static final LocalDate MARCH_16 = LocalDate.of(2026, 3, 16);
    private final Occurrence twentyWorkingDays = WrittenSteps.base("after 20 workdays", "2026-02-10", CALENDAR);

    @Test
    void withoutStepsAPeriodIsWhatItsRuleGives() {
        assertThat(Tolling.of(twentyWorkingDays, List.of(), CALENDAR))
                .isEqualTo(new TolledPeriod(MARCH_16, null, null, true, false, List.of()));
    }

    @Test
    void aPauseTellsWhatIsLeftAndItsEndWhatWasNotCounted() {
        List<TolledStep> steps = steps("pause 2026-02-13; resume 2026-02-25");

        assertThat(steps.getFirst())
                .returns(MARCH_16, TolledStep::before)
                .returns(null, TolledStep::after)
                .returns(new Span(18, Unit.WORKING_DAY), TolledStep::left);
        assertThat(steps.getLast())
                .returns(null, TolledStep::before)
                .returns(LocalDate.of(2026, 3, 19), TolledStep::after)
                .returns(
                        new TolledStep.NotCounted(LocalDate.of(2026, 2, 13), LocalDate.of(2026, 2, 24), 12, 3),
                        TolledStep::notCounted);
        assertThat(steps.getLast().bases()).containsExactly(LegalBasis.PAUSE, LegalBasis.HOLIDAY_NOTICE);
        assertThat(steps.getLast().skipped())
                .contains(new SkippedDay(LocalDate.of(2026, 3, 1), SkipReason.WEEKEND))
                .hasSize(5);
    }

    @Test
    void whileItStandsStillAPeriodHasNoLastDay() {
        TolledPeriod period = tolled("pause 2026-03-02");

        assertThat(period)
                .returns(null, TolledPeriod::due)
                .returns(true, TolledPeriod::isPaused)
                .returns(LocalDate.of(2026, 3, 2), TolledPeriod::pausedSince);
        assertThat(period.canPause()).isFalse();
    }

    @Test
    void anExtensionThatRollsOverNamesTheDayItWasCountedToAndItsGrounds() {
        TolledStep step = Tolling.of(
                        WrittenSteps.base("by 2026-03-31", "2026-01-01..2026-12-31", CALENDAR),
                        WrittenSteps.steps("extend 2026-03-20 5 days"),
                        CALENDAR)
                .steps()
                .getFirst();

        assertThat(step)
                .returns(LocalDate.of(2026, 3, 31), TolledStep::before)
                .returns(LocalDate.of(2026, 4, 5), TolledStep::unmoved)
                .returns(LocalDate.of(2026, 4, 7), TolledStep::after);
        assertThat(step.bases()).containsExactly(LegalBasis.EXTENSION, LegalBasis.CIVIL_203, LegalBasis.HOLIDAY_NOTICE);
    }

    @Test
    void aRestartLeavesItsDayOutByTheCivilCode() {
        TolledStep step = steps("restart 2026-03-04").getFirst();

        assertThat(step.bases()).containsExactly(LegalBasis.RESTART, LegalBasis.CIVIL_201, LegalBasis.HOLIDAY_NOTICE);
        assertThat(step.skipped()).contains(new SkippedDay(LocalDate.of(2026, 3, 4), SkipReason.EVENT_DAY));
    }

    @Test
    void aDayThatADecisionNamesIsGroundedOnTheDecision() {
        assertThat(steps("until 2026-03-10 2026-04-18").getFirst().bases())
                .containsExactly(LegalBasis.EXTENSION, LegalBasis.DECIDED_DATE);
        assertThat(steps("anew 2026-03-10 2026-04-18").getFirst().bases())
                .containsExactly(LegalBasis.RESTART, LegalBasis.DECIDED_DATE);
    }

    @Test
    void aDecidedDayIsNoLongerProvisional() {
        Occurrence provisional = WrittenSteps.base("after 20 workdays", "2026-12-21", CALENDAR);
        assertThat(provisional.provisional()).isTrue();

        assertThat(Tolling.of(provisional, WrittenSteps.steps("until 2027-01-05 2027-03-01"), CALENDAR)
                        .provisional())
                .isFalse();
        assertThat(Tolling.of(provisional, WrittenSteps.steps("anew 2027-01-05 2027-03-01"), CALENDAR)
                        .provisional())
                .isFalse();
    }

    @Test
    void whatHasNoDateYetGetsOneOnlyByARestart() {
        assertThat(Tolling.of(null, List.of(), CALENDAR).due()).isNull();
        assertThat(Tolling.of(null, WrittenSteps.steps("anew 2026-03-04 2026-04-18"), CALENDAR)
                        .due())
                .isEqualTo(LocalDate.of(2026, 4, 18));
        assertThat(Tolling.of(null, WrittenSteps.steps("restart 2026-03-04 20 workdays"), CALENDAR)
                        .due())
                .isEqualTo(LocalDate.of(2026, 4, 1));
        refused("pause 2026-03-04", "step", Reason.NOT_RUNNING);
        refused("extend 2026-03-04 5 days", "due", Reason.MISSING);
        refused("until 2026-03-04 2026-04-18", "due", Reason.MISSING);
        refused("restart 2026-03-04", "anew", Reason.MISSING);
    }

    @Test
    void aStepNeedsADayAReasonAndWhatItDecides() {
        assertThat(refusal(() -> new TollingStep.Paused(missing(), "x"))).isEqualTo("day: missing");
        assertThat(refusal(() -> new TollingStep.Resumed(MARCH_16, " "))).isEqualTo("reason: missing");
        assertThat(refusal(() -> new TollingStep.Extended(MARCH_16, missing(), "x")))
                .isEqualTo("by: missing");
        assertThat(refusal(() -> new TollingStep.ExtendedTo(MARCH_16, missing(), "x")))
                .isEqualTo("due: missing");
        assertThat(refusal(() -> new TollingStep.RestartedTo(MARCH_16, missing(), "x")))
                .isEqualTo("due: missing");
        assertThat(refusal(() -> new TollingStep.Restarted(MARCH_16, new Span(0, Unit.MONTH), "x")))
                .isEqualTo("anew: not positive");
    }

    @Test
    void noStepGoesWithoutAReason() {
        Span week = new Span(7, Unit.CALENDAR_DAY);

        assertThat(refusal(() -> new TollingStep.Extended(MARCH_16, week, " "))).isEqualTo("reason: missing");
        assertThat(refusal(() -> new TollingStep.ExtendedTo(MARCH_16, MARCH_16, " ")))
                .isEqualTo("reason: missing");
        assertThat(refusal(() -> new TollingStep.Restarted(MARCH_16, null, " ")))
                .isEqualTo("reason: missing");
        assertThat(refusal(() -> new TollingStep.RestartedTo(MARCH_16, MARCH_16, " ")))
                .isEqualTo("reason: missing");
    }

    @Test
    void aPeriodBeginsAnewNoEarlierThanItBegan() {
        assertThat(refusal(() -> tolled("anew 2026-02-09 2026-04-18"))).isEqualTo("day: before start");
        assertThat(refusal(() -> tolled("restart 2026-02-09"))).isEqualTo("day: before start");
    }

    @Test
    void aResumedPeriodStandsStillNoMore() {
        assertThat(tolled("pause 2026-03-02; resume 2026-03-04").isPaused()).isFalse();
    }

    @Test
    void whatReachesIntoAYearWithoutANoticeIsProvisionalAndStaysSo() {
        Occurrence december = WrittenSteps.base("after 10 workdays", "2026-12-14", CALENDAR);
        Occurrence january = WrittenSteps.base("after 10 workdays", "2026-12-21", CALENDAR);

        assertThat(december.provisional()).isFalse();
        assertThat(january.provisional()).isTrue();
        assertThat(Tolling.of(december, WrittenSteps.steps("extend 2026-12-20 10 workdays"), CALENDAR)
                        .provisional())
                .isTrue();
        assertThat(Tolling.of(december, WrittenSteps.steps("pause 2026-12-21; resume 2026-12-28"), CALENDAR)
                        .provisional())
                .isTrue();
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T missing() {
        return null;
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(InvalidRuleException.class, act)
                .getMessage();
    }

    private static void refused(String steps, String field, Reason reason) {
        assertThatThrownBy(() -> Tolling.of(null, WrittenSteps.steps(steps), CALENDAR))
                .isInstanceOfSatisfying(InvalidRuleException.class, e -> {
                    assertThat(e.field()).isEqualTo(field);
                    assertThat(e.reason()).isEqualTo(reason);
                });
    }

    private List<TolledStep> steps(String written) {
        return tolled(written).steps();
    }

    private TolledPeriod tolled(String written) {
        return Tolling.of(twentyWorkingDays, WrittenSteps.steps(written), CALENDAR);
    }
}
