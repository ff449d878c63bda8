package org.policydesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeeksTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.standard();

    @Test
    void oneDayOfEveryWeekHasTheWeeksNumberAsItsKey() {
        DeadlineRule rule = new DeadlineRule.Weekly(DayOfWeek.FRIDAY);

        List<Occurrence> found = Occurrences.of(rule, LocalDate.of(2025, 12, 20), LocalDate.of(2026, 1, 9), CALENDAR);

        assertThat(found)
                .extracting(Occurrence::due)
                .containsExactly(LocalDate.of(2025, 12, 26), LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 9));
        assertThat(found).extracting(Occurrence::key).containsExactly("2025-W52", "2026-W01", "2026-W02");
    }

    @Test
    void severalDaysOfAWeekAreOccurrencesOfTheirOwn() {
        DeadlineRule rule = new DeadlineRule.Weekly(List.of(DayOfWeek.THURSDAY, DayOfWeek.MONDAY), null);

        assertThat(Occurrences.of(rule, LocalDate.of(2025, 3, 10), LocalDate.of(2025, 3, 16), CALENDAR))
                .extracting(Occurrence::key)
                .containsExactly("2025-W11-1", "2025-W11-4");
    }

    @Test
    void everyDayFallsOnEachDayOfItsCourseAndOnNoOther() {
        DeadlineRule rule = new DeadlineRule.Weekly(
                List.of(DayOfWeek.values()),
                new DeadlineRule.Course(LocalDate.of(2025, 3, 5), LocalDate.of(2025, 3, 8)));

        assertThat(Occurrences.of(rule, LocalDate.of(2025, 3, 1), LocalDate.of(2025, 4, 1), CALENDAR))
                .extracting(Occurrence::due)
                .containsExactly(
                        LocalDate.of(2025, 3, 5),
                        LocalDate.of(2025, 3, 6),
                        LocalDate.of(2025, 3, 7),
                        LocalDate.of(2025, 3, 8));
    }

    @Test
    void aWeekWithoutADayIsRefused() {
        assertThatThrownBy(() -> new DeadlineRule.Weekly(List.of(), null))
                .isInstanceOfSatisfying(
                        InvalidRuleException.class, e -> assertThat(e.field()).isEqualTo("days"));
    }
}
