package org.policydesk.ui.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.policy.FoundItem;

/** What stands under 要做什么. */
class ToDoWordsTest {
    private static final FoundItem ITEM =
            FoundItem.application(1, new DeadlineRule.Fixed(LocalDate.of(2025, 3, 31)), 0);
    private static final String SENTENCE = "企业应于3月31日前在线填报申报书，\n\n并将纸质件报主管部门。";

    @Test
    void what_staff_wrote_is_shown_where_it_says_more_than_the_title() {
        assertThat(ToDoWords.of(ITEM.saying("示范申报", "在线填报并寄送纸质件", SENTENCE).item()))
                .contains("在线填报并寄送纸质件");
    }

    @Test
    void where_it_repeats_the_title_the_sources_sentence_is_shown() {
        assertThat(ToDoWords.of(ITEM.saying("在线填报申报书", "在线填报申报书。", SENTENCE).item()))
                .hasValueSatisfying(
                        words -> assertThat(words).startsWith("企业应于3月31日前").endsWith("报主管部门。"));
    }

    @Test
    void a_title_that_says_it_all_is_not_said_twice() {
        assertThat(ToDoWords.of(ITEM.saying("在线填报申报书", "在线填报申报书", "").item())).isEmpty();
        assertThat(ToDoWords.of(ITEM.saying("在线填报申报书", "在线填报申报书", "在线填报申报书。").item()))
                .isEmpty();
    }
}
