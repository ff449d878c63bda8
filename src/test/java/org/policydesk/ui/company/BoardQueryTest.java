package org.policydesk.ui.company;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.policydesk.task.TaskFilter.Tab;

class BoardQueryTest {
    @Test
    void the_address_keeps_tab_and_search() {
        BoardQuery query = new BoardQuery(Tab.OVERDUE, "母机");
        assertThat(query.parameters().getQueryString()).contains("tab=overdue").contains("q=");
        assertThat(BoardQuery.of(query.parameters())).isEqualTo(query);
    }

    @Test
    void a_tab_that_does_not_exist_shows_the_open_tasks() {
        assertThat(BoardQuery.of(QueryParameters.simple(Map.of("tab", "nonsense"))))
                .isEqualTo(new BoardQuery(Tab.OPEN, ""));
    }

    @Test
    void the_plain_board_has_a_plain_address() {
        assertThat(new BoardQuery(Tab.OPEN, "").parameters().getQueryString()).isEmpty();
    }
}
