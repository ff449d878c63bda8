package org.policydesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.policydesk.deadline.WorkingCalendar;

class ReportRungsTest {
    private static final ReportRungs RUNGS = new ReportRungs(WorkingCalendar.standard());
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 31);

    @Test
    void nothing_is_said_before_the_first_rung() {
        assertThat(RUNGS.reached(MONDAY, LocalDate.of(2025, 3, 16))).isEmpty();
        assertThat(RUNGS.reached(MONDAY, LocalDate.of(2025, 3, 17))).hasValue(14);
    }

    @Test
    void of_several_that_were_missed_only_the_last_holds() {
        assertThat(RUNGS.reached(MONDAY, LocalDate.of(2025, 3, 26))).hasValue(7);
        assertThat(RUNGS.reached(MONDAY, LocalDate.of(2025, 4, 2))).hasValue(0);
    }

    @Test
    void a_rung_on_a_rest_day_comes_earlier() {
        assertThat(RUNGS.reached(MONDAY, LocalDate.of(2025, 3, 28)))
                .as("one and three days before are the weekend")
                .isEqualTo(OptionalInt.of(1));
        assertThat(RUNGS.reached(LocalDate.of(2025, 3, 30), LocalDate.of(2025, 3, 28)))
                .as("due on a Sunday")
                .hasValue(0);
    }
}
