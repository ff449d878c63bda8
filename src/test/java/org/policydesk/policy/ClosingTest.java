package org.policydesk.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policydesk.deadline.DeadlineRule;

class ClosingTest {
    private static final LocalDate DAY = LocalDate.of(2025, 4, 25);
    private static final FoundItem WINDOW =
            FoundItem.application(1, new DeadlineRule.Window(DAY.minusDays(30), DAY), 100);

    @Test
    void the_hour_of_the_closing_ends_a_window_of_the_same_last_day() {
        FoundItem closing = FoundItem.application(2, new DeadlineRule.Fixed(DAY, LocalTime.of(17, 0)), 200);

        assertThat(Closing.onto(ItemEdit.of(WINDOW.item()), closing.item()).rule())
                .isEqualTo(new DeadlineRule.Window(DAY.minusDays(30), DAY, null, LocalTime.of(17, 0)));
    }

    @Test
    void an_item_with_another_date_has_its_end_no_more_from_the_systems_closing() {
        ActionItem closed = WINDOW.with("WINDOW", "CLOSED").item();
        ItemEdit same = ItemEdit.of(closed);

        assertThat(Closing.amended(closed, same)).doesNotContainKey("cues");
        assertThat(Closing.amended(closed, same.with(new DeadlineRule.Fixed(DAY.plusDays(3)), null)))
                .containsEntry("cues", ItemJson.list(List.of("WINDOW")));
        assertThat(Closing.amended(WINDOW.with("WINDOW").item(), same.with(new DeadlineRule.Fixed(DAY), null)))
                .doesNotContainKey("cues");
    }
}
