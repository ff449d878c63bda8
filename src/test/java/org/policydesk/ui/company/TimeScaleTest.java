package org.policydesk.ui.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class TimeScaleTest {
    /** March to August 2025: 184 days. */
    private final TimeScale scale = new TimeScale(YearMonth.of(2025, 3));

    @Test
    void a_day_lies_where_its_share_of_the_half_year_is_over() {
        assertThat(scale.at(LocalDate.of(2025, 3, 1))).isEqualByComparingTo("0");
        assertThat(scale.at(LocalDate.of(2025, 6, 1))).isEqualByComparingTo("50");
        assertThat(scale.at(LocalDate.of(2025, 9, 1))).isEqualByComparingTo("100");
    }

    @Test
    void days_outside_lie_at_the_nearer_end() {
        assertThat(scale.at(LocalDate.of(2024, 12, 31))).isEqualByComparingTo("0");
        assertThat(scale.at(LocalDate.of(2026, 1, 1))).isEqualByComparingTo("100");
        assertThat(scale.holds(LocalDate.of(2025, 8, 31))).isTrue();
        assertThat(scale.holds(LocalDate.of(2025, 9, 1))).isFalse();
    }

    @Test
    void a_window_that_began_before_and_ends_after_is_on_it() {
        assertThat(scale.meets(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                .isTrue();
        assertThat(scale.meets(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 28)))
                .isFalse();
    }
}
