package org.policydesk.ui.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.BundleWords;
import org.policydesk.ui.component.Cards;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Words;

class ListRowTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);
    private static final Words WORDS = BundleWords.chinese();

    private final TaskCard march = Cards.usual().id(1).title("乙").assignee(4L).card();
    private final TaskCard april =
            Cards.usual().id(2).title("甲").due(LocalDate.of(2025, 4, 2), 17, 0).card();
    private final TaskCard undated =
            Cards.usual().id(3).title("丙").due(null, 0, 0).card();

    @Test
    void the_list_stands_by_due_date_and_what_has_none_comes_last() {
        assertThat(rows(ListShape.USUAL)).containsExactly(line(march), line(april), line(undated));
    }

    @Test
    void groups_stand_in_their_own_order_whatever_the_rows_are_sorted_by() {
        assertThat(rows(ListShape.USUAL.gatheredBy(ListGroup.MONTH).sortedBy(ListColumn.TITLE, true)))
                .containsExactly(
                        new ListRow.Head("2025年3月", 1),
                        line(march),
                        new ListRow.Head("2025年4月", 1),
                        line(april),
                        new ListRow.Head("无截止日期", 1),
                        line(undated));
    }

    @Test
    void tasks_of_nobody_stand_first_when_gathered_by_person() {
        assertThat(rows(ListShape.USUAL.gatheredBy(ListGroup.ASSIGNEE)))
                .containsExactly(
                        new ListRow.Head("未指定", 2),
                        line(april),
                        line(undated),
                        new ListRow.Head("经办 4", 1),
                        line(march));
    }

    private List<ListRow> rows(ListShape shape) {
        return ListRow.of(List.of(april, undated, march), shape, WORDS, new Dates(WORDS, TODAY));
    }

    private static ListRow line(TaskCard card) {
        return new ListRow.Line(card);
    }
}
