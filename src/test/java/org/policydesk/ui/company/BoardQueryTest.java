package org.policydesk.ui.company;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policydesk.task.LifeCycle;
import org.policydesk.task.Light;
import org.policydesk.ui.component.Mark;

class BoardQueryTest {
    @Test
    void a_link_that_is_sent_shows_the_receiver_the_same_thing() {
        BoardQuery query = new BoardQuery(
                BoardTab.OVERDUE,
                Display.LIST,
                "母机",
                new CardChoice(
                        Set.of(Light.RED, Light.AMBER),
                        Set.of(CardChoice.ME, "17"),
                        Set.of(LifeCycle.DUTY),
                        Set.of(Mark.Kind.UNVERIFIED, Mark.Kind.NO_LONGER_MATCHES)),
                new ListShape(
                        ListColumn.ASSIGNEE, true, ListGroup.MONTH, EnumSet.of(ListColumn.DUE, ListColumn.POLICY)),
                YearMonth.of(2025, 4));
        assertThat(query.parameters().getQueryString())
                .contains("tab=overdue", "view=list", "sort=assignee", "order=desc", "group=month", "month=2025-04");
        assertThat(BoardQuery.of(QueryParameters.fromString(query.parameters().getQueryString())))
                .isEqualTo(query);
    }

    @Test
    void the_plain_board_has_a_plain_address() {
        assertThat(BoardQuery.PLAIN.parameters().getQueryString()).isEmpty();
    }

    @Test
    void what_an_address_says_wrongly_counts_as_not_said() {
        assertThat(BoardQuery.of(QueryParameters.simple(Map.of(
                        "tab",
                        "nonsense",
                        "view",
                        "OPEN",
                        "light",
                        "blue,,",
                        "who",
                        "drop table",
                        "month",
                        "2025-13",
                        "columns",
                        "nothing",
                        "sort",
                        "due; --"))))
                .isEqualTo(BoardQuery.PLAIN);
    }

    @Test
    void the_title_stays_in_the_list_whatever_is_taken_out() {
        ListShape shape = ListShape.USUAL;
        for (ListColumn column : ListColumn.values()) {
            shape = shape.with(column, false);
        }
        assertThat(shape.columns()).containsExactly(ListColumn.TITLE);
    }
}
