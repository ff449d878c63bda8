package org.policydesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policydesk.deadline.ExpectedWindow.Basis;
import org.policydesk.deadline.ExpectedWindow.Confidence;
import org.policydesk.deadline.ExpectedWindow.Earlier;

class ExpectedWindowTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);

    @Test
    void without_an_earlier_round_nothing_is_expected() {
        assertThat(ExpectedWindow.of(List.of(), TODAY)).isEmpty();
    }

    @Test
    void after_one_round_the_same_time_next_year_is_expected_with_little_confidence() {
        ExpectedWindow next = expected(new Earlier(LocalDate.of(2024, 5, 6), LocalDate.of(2024, 6, 5)));

        assertThat(next.opens()).isEqualTo("2025-05-06");
        assertThat(next.due()).isEqualTo("2025-06-05");
        assertThat(next.basis()).isEqualTo(Basis.ONE);
        assertThat(next.confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void of_yearly_rounds_the_median_day_in_the_year_counts() {
        ExpectedWindow next = expected(dues("2022-05-20", "2023-05-31", "2024-05-25"));

        assertThat(next.due()).isEqualTo("2025-05-25");
        assertThat(next.basis()).isEqualTo(Basis.YEARLY);
        assertThat(next.every()).isEqualTo(1);
        assertThat(next.spread()).isEqualTo(6);
        assertThat(next.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(next.opens()).isNull();
    }

    @Test
    void a_round_around_new_year_is_not_torn_in_two() {
        ExpectedWindow next = expected(dues("2022-12-28", "2024-01-04", "2024-12-30"));

        assertThat(next.due()).isEqualTo("2025-12-30");
        assertThat(next.spread()).isEqualTo(5);
    }

    @Test
    void a_year_that_was_left_out_does_not_make_it_two_yearly() {
        ExpectedWindow next = expected(dues("2020-06-01", "2021-06-01", "2022-06-01", "2024-06-01"));

        assertThat(next.due()).isEqualTo("2025-06-01");
    }

    @Test
    void every_other_year_stays_every_other_year() {
        ExpectedWindow next = expected(dues("2020-09-10", "2022-09-12", "2024-09-14"));

        assertThat(next.due()).isEqualTo("2026-09-12");
        assertThat(next.every()).isEqualTo(2);
    }

    @Test
    void rounds_at_other_distances_return_after_the_median_distance() {
        ExpectedWindow next = expected(dues("2024-03-31", "2024-09-30", "2025-03-05"));

        assertThat(next.basis()).isEqualTo(Basis.INTERVAL);
        assertThat(next.every()).isEqualTo(169);
        assertThat(next.due()).isEqualTo(LocalDate.of(2025, 3, 5).plusDays(169));
    }

    @Test
    void a_round_that_did_not_come_is_told_and_the_one_after_it_expected() {
        ExpectedWindow next = expected(dues("2021-05-31", "2022-05-31", "2023-05-31"));

        assertThat(next.due()).isEqualTo("2025-05-31");
        assertThat(next.missed()).isEqualTo(1);
        assertThat(next.confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void a_round_that_is_only_a_little_late_is_still_expected() {
        ExpectedWindow next = expected(dues("2022-02-20", "2023-02-20", "2024-02-20"));

        assertThat(next.due()).isEqualTo("2025-02-20");
        assertThat(next.missed()).isZero();
    }

    @Test
    void what_did_not_come_three_times_is_expected_no_more() {
        assertThat(ExpectedWindow.of(List.of(dues("2019-05-31", "2020-05-31", "2021-01-31")), TODAY))
                .isEmpty();
    }

    @Test
    void the_last_of_february_stays_in_february() {
        assertThat(expected(dues("2024-02-29")).due()).isEqualTo("2025-02-28");
    }

    private static ExpectedWindow expected(Earlier... earlier) {
        return ExpectedWindow.of(List.of(earlier), TODAY).orElseThrow();
    }

    private static Earlier[] dues(String... days) {
        return Stream.of(days)
                .map(day -> new Earlier(null, LocalDate.parse(day)))
                .toArray(Earlier[]::new);
    }
}
