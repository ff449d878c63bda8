package org.policydesk.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.policydesk.deadline.WorkingCalendar;

/** Monday 2025-03-10; the next public holiday is 4 April. */
class LightScaleTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);
    private static final LightScale SCALE = LightScale.on(TODAY, WorkingCalendar.standard());

    @ParameterizedTest
    @CsvSource({
        "2025-03-07, RED", // overdue
        "2025-03-10, RED", // today
        "2025-03-13, RED", // 3 working days left
        "2025-03-14, AMBER", // 4
        "2025-03-16, AMBER", // a Sunday: still 4
        "2025-03-24, AMBER", // 10
        "2025-03-25, GREEN", // 11
    })
    void theWorkingDaysLeftDecide(LocalDate due, Light expected) {
        assertThat(SCALE.of(TaskState.NEW, due, null, false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-09, AMBER", "2025-03-10, AMBER", "2025-03-11, GREEN"})
    void startByReachedTurnsGreenToAmber(LocalDate startBy, Light expected) {
        assertThat(SCALE.of(TaskState.PREPARING, LocalDate.of(2025, 6, 30), startBy, false))
                .isEqualTo(expected);
    }

    @Test
    void startByReachedNeverCalmsARedLight() {
        assertThat(SCALE.of(TaskState.NEW, TODAY, TODAY, false)).isEqualTo(Light.RED);
    }

    @Test
    void aTaskWithoutADateIsGreen() {
        assertThat(SCALE.of(TaskState.NEW, null, null, false)).isEqualTo(Light.GREEN);
        assertThat(SCALE.daysOverdue(TaskState.NEW, null)).isZero();
    }

    @Test
    void whileThePeriodStandsStillNoLightIsShown() {
        assertThat(SCALE.of(TaskState.NEW, null, null, true)).isEqualTo(Light.NONE);
    }

    @ParameterizedTest
    @EnumSource(TaskState.class)
    void onlyWhatAwaitsTheCompanyHasALightOrIsOverdue(TaskState state) {
        LocalDate past = TODAY.minusDays(2);
        assertThat(SCALE.of(state, past, past, false)).isEqualTo(state.awaitsCompany() ? Light.RED : Light.NONE);
        assertThat(SCALE.daysOverdue(state, past)).isEqualTo(state.awaitsCompany() ? 2 : 0);
    }
}
