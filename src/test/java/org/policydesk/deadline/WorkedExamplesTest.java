package org.policydesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkedExamplesTest {
    private final WorkingCalendar calendar = WorkingCalendar.standard();

    @Test
    void anAuditAStampAndThePostStartOnTheSeventhOfMarchForTheEndOfMarch() {
        LeadTimes leadTimes = LeadTimes.of(10, 1, new LeadTimes.Step("stamp", 2), new LeadTimes.Step("post", 3));

        StartBy startBy = StartBy.of(LocalDate.of(2025, 3, 31), leadTimes, calendar);

        assertThat(startBy.date()).isEqualTo("2025-03-07");
        assertThat(startBy.provisional()).isFalse();
    }

    @Test
    void tenDaysOfReviewBringTheCompanyDateToTheEleventhOfNovember() {
        PlannedBack planned = PlannedBack.from(LocalDate.of(2024, 11, 25), PlannedBack.USUAL_REVIEW, calendar);

        assertThat(planned.date()).isEqualTo("2024-11-11");
    }

    @ParameterizedTest
    @CsvSource({"5,2026-02-24", "15,2026-03-09", "20,2026-03-16"})
    void workingDaysPassOverTheSpringFestivalAndCountItsMakeUpSaturdays(int n, LocalDate expected) {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 2, 10), n)).isEqualTo(expected);
    }

    @Test
    void aDueDateOnASundayIsPreparedForTheFridayBefore() {
        LocalDate sunday = LocalDate.of(2025, 3, 30);

        assertThat(StartBy.of(sunday, LeadTimes.of(0, 0), calendar).date()).isEqualTo("2025-03-28");
        assertThat(PlannedBack.from(sunday, 1, calendar).date()).isEqualTo("2025-03-27");
    }
}
