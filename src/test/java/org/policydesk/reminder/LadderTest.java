package org.policydesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.policydesk.deadline.WorkingCalendar;

class LadderTest {
    private static final ReminderPlan USUAL = new ReminderPlan(
            LocalTime.of(8, 30), List.of(30, 14, 7, 3, 1, 0), List.of(5, 2, 0), List.of(1, 3, 7), 3, 1, null);
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2024, 1, 1, 9, 0);

    @Test
    void rungsOnRestDaysMoveEarlierAndOverdueOnesLater() {
        // Sunday 30 and Saturday 1 March are rest days, as are 4 to 6 April; 7 April is worked.
        assertThat(said(due("2025-03-31"), LONG_AGO))
                .containsExactly(
                        "BEFORE:30 2025-02-28",
                        "BEFORE:14 2025-03-17",
                        "BEFORE:7 2025-03-24",
                        "ESCALATE_MANAGERS:3 2025-03-26",
                        "BEFORE:1 2025-03-28",
                        "ESCALATE_STAFF:1 2025-03-28",
                        "BEFORE:0 2025-03-31",
                        "OVERDUE:1 2025-04-01",
                        "OVERDUE:3 2025-04-03",
                        "OVERDUE:7 2025-04-07");
    }

    @Test
    void rungsThatMeetOnADayBecomeOneThatSpeaksForTheOthers() {
        // 1 to 8 October 2025 is a holiday: 0, 1 and 3 days before the 6th all move to 30 September, 1 and 3 after it
        // to the 9th.
        List<Step> steps = new Ladder(USUAL).steps(due("2025-10-06"), LONG_AGO, WorkingCalendar.standard());
        assertThat(on(steps, "2025-09-30", null)).containsExactlyInAnyOrder("BEFORE:0", "ESCALATE_STAFF:1");
        assertThat(on(steps, "2025-09-30", SkipReason.MET_ANOTHER)).containsExactly("BEFORE:1", "BEFORE:3");
        assertThat(on(steps, "2025-10-09", null)).containsExactly("OVERDUE:3");
        assertThat(on(steps, "2025-10-09", SkipReason.MET_ANOTHER)).containsExactly("OVERDUE:1");
    }

    @Test
    void aMakeUpSundayIsWorkedAndNothingMoves() {
        assertThat(said(due("2025-09-29"), LONG_AGO)).contains("BEFORE:1 2025-09-28");
    }

    @Test
    void whatIsPastWhenTheTaskIsMadeIsSkippedToTheMinute() {
        List<Step> steps = new Ladder(USUAL)
                .steps(due("2025-03-31"), LocalDateTime.of(2025, 3, 17, 8, 30), WorkingCalendar.standard());
        assertThat(skipped(steps, SkipReason.ALREADY_PAST)).containsExactly("BEFORE:30");
        List<Step> aMinuteLater = new Ladder(USUAL)
                .steps(due("2025-03-31"), LocalDateTime.of(2025, 3, 17, 8, 31), WorkingCalendar.standard());
        assertThat(skipped(aMinuteLater, SkipReason.ALREADY_PAST)).containsExactly("BEFORE:14", "BEFORE:30");
    }

    @Test
    void beforeTheWindowOpensNothingIsSaidButTheStart() {
        TaskDates dates = new TaskDates(day("2025-03-31"), null, day("2025-03-07"), day("2025-03-20"), false);
        List<Step> steps = new Ladder(USUAL).steps(dates, LONG_AGO, WorkingCalendar.standard());
        assertThat(skipped(steps, SkipReason.BEFORE_OPENING)).containsExactly("BEFORE:14", "BEFORE:30");
        assertThat(said(dates, LONG_AGO)).contains("START_BY 2025-03-07", "OPENS 2025-03-20");
    }

    @Test
    void aWindowThatOpensOnAHolidayIsAnnouncedWhenOneCanAct() {
        TaskDates dates = new TaskDates(day("2025-10-31"), null, null, day("2025-10-01"), false);
        assertThat(said(dates, LONG_AGO)).contains("OPENS 2025-10-09");
    }

    @Test
    void monthlyItemsHaveAShortLadder() {
        TaskDates dates = new TaskDates(day("2025-03-20"), null, null, null, true);
        assertThat(said(dates, LONG_AGO)).contains("BEFORE:5 2025-03-14", "BEFORE:2 2025-03-18", "BEFORE:0 2025-03-20");
        assertThat(said(dates, LONG_AGO)).noneMatch(step -> step.startsWith("BEFORE:7"));
    }

    @Test
    void aCutOffBeforeTheHourOfTheMailIsToldTheDayBefore() {
        TaskDates early = new TaskDates(day("2025-03-27"), LocalTime.of(8, 0), null, null, false);
        assertThat(said(early, LONG_AGO)).contains("BEFORE:0 2025-03-26");
        TaskDates late = new TaskDates(day("2025-03-27"), LocalTime.of(16, 0), null, null, false);
        assertThat(said(late, LONG_AGO)).contains("BEFORE:0 2025-03-27");
    }

    @Test
    void aTaskWithoutADueDateHasNoRungs() {
        assertThat(said(new TaskDates(null, null, null, null, false), LONG_AGO)).isEmpty();
    }

    @Test
    void impossibleSettingsAreRefusedByName() {
        assertThatThrownBy(() -> new ReminderSettings(LocalTime.of(8, 30), List.of(-1), List.of(0), List.of(1), 3, 1))
                .isInstanceOf(InvalidPlanException.class)
                .hasMessageContaining("desk.reminders.before");
        assertThatThrownBy(() -> new ReminderSettings(LocalTime.of(8, 30), List.of(1), List.of(0), List.of(0), 3, 1))
                .hasMessageContaining("desk.reminders.after");
    }

    @Test
    void everyRungIsReadAsItWasStored() {
        for (Step step : new Ladder(USUAL)
                .steps(
                        new TaskDates(day("2025-03-31"), null, day("2025-03-07"), day("2025-03-01"), false),
                        LONG_AGO,
                        WorkingCalendar.standard())) {
            assertThat(Rung.parse(step.rung().code())).isEqualTo(step.rung());
        }
    }

    private static List<String> said(TaskDates dates, LocalDateTime known) {
        return new Ladder(USUAL)
                .steps(dates, known, WorkingCalendar.standard()).stream()
                        .filter(step -> step.skip() == null)
                        .sorted(java.util.Comparator.comparing(Step::at)
                                .thenComparing(s -> s.rung().kind()))
                        .map(step -> step.rung().code() + " " + step.at().toLocalDate())
                        .toList();
    }

    private static List<String> skipped(List<Step> steps, SkipReason reason) {
        return steps.stream()
                .filter(step -> step.skip() == reason)
                .map(step -> step.rung().code())
                .sorted(java.util.Comparator.comparing(String::length).thenComparing(s -> s))
                .filter(code -> code.startsWith("BEFORE"))
                .collect(Collectors.toList());
    }

    private static List<String> on(List<Step> steps, String day, @Nullable SkipReason skip) {
        return steps.stream()
                .filter(step -> step.at().toLocalDate().equals(day(day)) && step.skip() == skip)
                .map(step -> step.rung().code())
                .toList();
    }

    private static TaskDates due(String day) {
        return new TaskDates(day(day), null, null, null, false);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
