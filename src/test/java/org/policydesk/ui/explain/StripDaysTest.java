package org.policydesk.ui.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.policydesk.deadline.Anchor;
import org.policydesk.deadline.CalendarYear;
import org.policydesk.deadline.DayKind;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.policydesk.deadline.LeadTimes;
import org.policydesk.deadline.Occurrence;
import org.policydesk.deadline.Occurrences;
import org.policydesk.deadline.PlannedBack;
import org.policydesk.deadline.StartBy;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.ui.component.BundleWords;

class StripDaysTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.standard();
    private static final LeadTimes LEAD_TIMES =
            LeadTimes.of(10, 1, new LeadTimes.Step("stamp", 2), new LeadTimes.Step("post", 3));

    @Test
    void aCountOfWorkingDaysNumbersEachAndTellsWhatItLeavesOut() {
        StripDays days = new StripDays(story(working(20), LocalDate.of(2026, 2, 10), null));
        assertThat(days.roles(LocalDate.of(2026, 2, 9))).isEmpty();
        assertThat(days.roles(LocalDate.of(2026, 2, 10))).containsExactly(DayRole.EVENT);
        assertThat(days.roles(LocalDate.of(2026, 2, 14))).containsExactly(DayRole.COUNTED, DayRole.MAKE_UP);
        assertThat(days.number(LocalDate.of(2026, 2, 14))).isEqualTo(4);
        assertThat(days.roles(LocalDate.of(2026, 2, 17))).containsExactly(DayRole.HOLIDAY);
        assertThat(days.roles(LocalDate.of(2026, 3, 1))).containsExactly(DayRole.WEEKEND);
        assertThat(days.roles(LocalDate.of(2026, 3, 16))).containsExactly(DayRole.DUE, DayRole.COUNTED);
        assertThat(days.number(LocalDate.of(2026, 3, 16))).isEqualTo(20);
        assertThat(days.roles(LocalDate.of(2026, 3, 17))).isEmpty();
    }

    @Test
    void everyWorkingDayOfThePreparationBelongsToItsStep() {
        StripDays days = new StripDays(fixed(LocalDate.of(2025, 3, 31), CALENDAR));
        assertThat(days.roles(LocalDate.of(2025, 3, 7))).containsExactly(DayRole.START, DayRole.MATERIALS);
        assertThat(days.roles(LocalDate.of(2025, 3, 20))).containsExactly(DayRole.MATERIALS);
        assertThat(days.roles(LocalDate.of(2025, 3, 21))).containsExactly(DayRole.STAMP);
        assertThat(days.roles(LocalDate.of(2025, 3, 22))).containsExactly(DayRole.WEEKEND);
        assertThat(days.roles(LocalDate.of(2025, 3, 27))).containsExactly(DayRole.POST);
        assertThat(days.roles(LocalDate.of(2025, 3, 28))).containsExactly(DayRole.RESERVE);
        assertThat(days.roles(LocalDate.of(2025, 3, 31))).containsExactly(DayRole.DUE);
    }

    @Test
    void aDayOnWhichOnlyTheAssociationIsClosedIsSetApart() {
        LocalDate closed = LocalDate.of(2025, 3, 19);
        DateStory story = fixed(LocalDate.of(2025, 3, 31), closing(closed));
        assertThat(new StripDays(story).roles(closed)).containsExactly(DayRole.CLOSED);
        assertThat(story.first()).isEqualTo(LocalDate.of(2025, 3, 6));
    }

    @Test
    void aLastDayThatMovedIsShownWhereItWasAndWhereItCameTo() {
        DeadlineRule rule =
                new DeadlineRule.Relative(new Span(3, Unit.MONTH), Direction.AFTER, "更名", Rollover.CIVIL_203);
        StripDays days = new StripDays(story(rule, LocalDate.of(2026, 7, 1), null));
        assertThat(days.roles(LocalDate.of(2026, 10, 1))).containsExactly(DayRole.UNMOVED, DayRole.HOLIDAY);
        assertThat(days.roles(LocalDate.of(2026, 10, 8))).containsExactly(DayRole.DUE);
    }

    @Test
    void theReviewLiesBetweenTheSuggestedDateAndTheRecommendersOwn() {
        LocalDate unit = LocalDate.of(2024, 11, 25);
        PlannedBack planned = PlannedBack.from(unit, 10, CALENDAR);
        StripDays days = new StripDays(
                new DateStory(planned.date(), unit, null, null, planned, null, false, CALENDAR, CALENDAR));
        assertThat(days.roles(LocalDate.of(2024, 11, 11))).containsExactly(DayRole.DUE);
        assertThat(days.roles(LocalDate.of(2024, 11, 12))).containsExactly(DayRole.REVIEW);
        assertThat(days.roles(LocalDate.of(2024, 11, 16))).containsExactly(DayRole.WEEKEND);
        assertThat(days.roles(unit)).containsExactly(DayRole.RULE_DUE);
    }

    @Test
    void aLongStoryShowsTheMonthsThatAreLookedForAndFoldsWhatLiesBetween() {
        DeadlineRule rule = new DeadlineRule.Validity(
                Period.ofYears(3), "证书", new DeadlineRule.Renewal(new Span(3, Unit.MONTH), false));
        DateStory story = story(rule, LocalDate.of(2023, 10, 18), null);
        assertThat(new StripDays(story).roles(LocalDate.of(2026, 10, 18)))
                .containsExactly(DayRole.LAPSE, DayRole.WEEKEND);
        List<StripMonths> runs = StripMonths.of(story);
        assertThat(runs)
                .extracting(StripMonths::shown, run -> run.months().getFirst(), run -> run.months()
                        .size())
                .containsExactly(
                        tuple(true, YearMonth.of(2023, 10), 1),
                        tuple(false, YearMonth.of(2023, 11), 32),
                        tuple(true, YearMonth.of(2026, 7), 1),
                        tuple(false, YearMonth.of(2026, 8), 2),
                        tuple(true, YearMonth.of(2026, 10), 1));
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleHasItsSignAndItsNameInBothLanguages(DayRole role) {
        assertThat(BundleWords.chinese().say("rule.strip.role." + role)).isNotBlank();
        assertThat(BundleWords.english().say("rule.strip.role." + role)).isNotBlank();
        assertThat(BundleWords.chinese().say("rule.strip.sign." + role).isEmpty())
                .isEqualTo(role == DayRole.WINDOW);
        assertThat(BundleWords.english().say("rule.strip.sign." + role).isEmpty())
                .isEqualTo(role == DayRole.WINDOW);
    }

    private static DeadlineRule working(int days) {
        return new DeadlineRule.Relative(new Span(days, Unit.WORKING_DAY), Direction.AFTER, "更名", Rollover.CIVIL_203);
    }

    private static DateStory story(DeadlineRule rule, LocalDate event, @Nullable StartBy startBy) {
        Occurrence one = Occurrences.counted(rule, Anchor.of("1", event), CALENDAR);
        return new DateStory(
                one.due(), one.due(), one.opens(), one.explanation(), null, startBy, false, CALENDAR, CALENDAR);
    }

    private static DateStory fixed(LocalDate due, WorkingCalendar work) {
        StartBy startBy = StartBy.of(due, LEAD_TIMES, work);
        return new DateStory(due, due, null, null, null, startBy, false, CALENDAR, work);
    }

    private static WorkingCalendar closing(LocalDate closed) {
        return WorkingCalendar.of(CALENDAR.years().stream()
                .map(year -> {
                    Map<LocalDate, DayKind> days = new HashMap<>(year.exceptions());
                    if (year.year() == closed.getYear()) {
                        days.put(closed, DayKind.PUBLIC_HOLIDAY);
                    }
                    return new CalendarYear(year.year(), days, year.provisional(), year.source());
                })
                .toList());
    }
}
