package org.policydesk.ui.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskState;
import org.policydesk.ui.component.Cards;

class BoardColumnTest {
    @ParameterizedTest
    @EnumSource
    void every_state_has_exactly_one_column_so_that_no_card_is_lost(TaskState state) {
        assertThat(List.of(BoardColumn.values()).stream().filter(column -> column.holds(state)))
                .hasSize(1);
    }

    @Test
    void empty_columns_are_hidden_except_the_main_ones_of_open_tasks() {
        List<TaskCard> cards = List.of(Cards.usual().card());
        assertThat(BoardColumn.shown(BoardTab.OPEN, cards))
                .containsExactly(BoardColumn.NEW, BoardColumn.WORKING, BoardColumn.HANDED_IN);
        assertThat(BoardColumn.shown(BoardTab.OVERDUE, cards)).containsExactly(BoardColumn.WORKING);
    }

    @Test
    void a_column_with_cards_is_always_shown() {
        List<TaskCard> cards =
                List.of(Cards.usual().state(TaskState.PUBLIC_NOTICE).card());
        assertThat(BoardColumn.shown(BoardTab.OPEN, cards)).contains(BoardColumn.PUBLIC_NOTICE);
    }

    @Test
    void a_duty_dropped_on_the_handed_in_column_is_done() {
        assertThat(BoardColumn.HANDED_IN.target(List.of(TaskState.IN_PROGRESS, TaskState.DONE)))
                .contains(TaskState.DONE);
        assertThat(BoardColumn.HANDED_IN.target(List.of(TaskState.PREPARING, TaskState.SUBMITTED)))
                .contains(TaskState.SUBMITTED);
        assertThat(BoardColumn.HANDED_IN.target(List.of(TaskState.ASSOCIATION_REVIEW)))
                .contains(TaskState.ASSOCIATION_REVIEW);
    }

    @Test
    void a_column_that_the_life_cycle_does_not_lead_to_takes_nothing() {
        assertThat(BoardColumn.PUBLIC_NOTICE.target(List.of(TaskState.PREPARING)))
                .isEmpty();
    }

    @Test
    void cards_stand_by_due_date_with_undated_ones_last() {
        TaskCard undated = Cards.usual().id(1).due(null, 0, 0).card();
        TaskCard soon = Cards.usual().id(2).due(LocalDate.of(2025, 3, 12), 2, 0).card();
        TaskCard later = Cards.usual().id(3).card();
        assertThat(BoardColumn.WORKING.of(List.of(undated, later, soon))).containsExactly(soon, later, undated);
    }
}
