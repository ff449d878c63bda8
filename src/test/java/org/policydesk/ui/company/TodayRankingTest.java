package org.policydesk.ui.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policydesk.task.Light;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskState;
import org.policydesk.ui.component.Cards;

class TodayRankingTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);

    private final TaskCard started = Cards.usual()
            .id(1)
            .light(Light.AMBER)
            .due(TODAY.plusDays(40), 28, 0)
            .card();
    private final TaskCard soon =
            Cards.usual().id(2).light(Light.RED).due(TODAY.plusDays(1), 1, 0).card();
    private final TaskCard overdue =
            Cards.usual().id(3).light(Light.RED).due(TODAY.minusDays(4), -4, 4).card();
    private final TaskCard later = Cards.usual()
            .id(4)
            .light(Light.GREEN)
            .due(TODAY.plusDays(90), 60, 0)
            .card();

    @Test
    void what_is_overdue_comes_first_then_what_is_due_then_what_should_begin() {
        assertThat(TodayRanking.of(List.of(started, later, soon, overdue), TODAY))
                .containsExactly(overdue, soon, started);
    }

    @Test
    void never_more_than_three() {
        TaskCard another = Cards.usual().id(5).due(TODAY.plusDays(50), 35, 0).card();
        assertThat(TodayRanking.of(List.of(started, soon, overdue, another), TODAY))
                .hasSize(3);
    }

    @Test
    void what_was_handed_in_is_not_pressed_for_again() {
        TaskCard handedIn = Cards.usual()
                .state(TaskState.SUBMITTED)
                .light(Light.NONE)
                .due(TODAY, 0, 0)
                .card();
        assertThat(TodayRanking.of(List.of(handedIn), TODAY)).isEmpty();
    }

    @Test
    void of_two_due_together_the_one_that_should_have_begun_earlier_leads() {
        TaskCard early = Cards.usual().id(9).startBy(LocalDate.of(2025, 3, 3)).card();
        TaskCard late = Cards.usual().id(8).startBy(LocalDate.of(2025, 3, 7)).card();
        assertThat(TodayRanking.of(List.of(late, early), TODAY)).containsExactly(early, late);
    }

    @Test
    void what_should_have_begun_comes_before_what_is_due_sooner_but_need_not_begin_yet() {
        TaskCard begun = Cards.usual()
                .id(10)
                .light(Light.AMBER)
                .startBy(TODAY.minusDays(3))
                .due(TODAY.plusDays(21), 15, 0)
                .card();
        TaskCard notYet = Cards.usual()
                .id(11)
                .light(Light.AMBER)
                .startBy(TODAY.plusDays(3))
                .due(TODAY.plusDays(4), 4, 0)
                .card();
        assertThat(TodayRanking.of(List.of(notYet, begun), TODAY)).containsExactly(begun, notYet);
    }
}
