package org.policydesk.ui.association;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.Nature;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.FoundItem;
import org.policydesk.policy.ItemState;
import org.policydesk.ui.component.BundleWords;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.RuleWords;

/** What whoever publishes is told before, and what is left to be chosen by itself. */
class DecidingTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);
    private static final FoundItem PLAIN = FoundItem.application(1, new DeadlineRule.Fixed(TODAY.plusDays(30)), 0)
            .in(ItemState.ACCEPTED);
    private static final ActionItem OTHERS = new FoundItem(
                    2,
                    "审核并推荐",
                    "审核并推荐",
                    "",
                    Nature.TASK,
                    PLAIN.kind(),
                    Set.of(Actor.ASSOCIATION),
                    PLAIN.rule(),
                    50,
                    List.of(),
                    ItemState.ACCEPTED)
            .item();

    @Test
    void what_is_addressed_to_recommenders_says_so_and_is_not_published_by_the_way() {
        PublishList list = list();

        assertThat(ids(list)).containsExactly(1L);
        assertThat(html(list.row(2).orElseThrow()))
                .contains("review.finding.notToCompanies", "become-upstream-2", "mend-2");
        assertThat(html(list.row(1).orElseThrow())).doesNotContain("review.finding");
        list.chooseAll(true);
        assertThat(ids(list)).containsExactly(1L);
    }

    @Test
    void a_publisher_who_wants_it_all_the_same_chooses_it_and_it_stays_chosen() {
        PublishList list = list();
        list.row(2).orElseThrow().choose(true);
        list.row(1).orElseThrow().choose(false);

        show(list);

        assertThat(ids(list)).containsExactly(2L);
    }

    @Test
    void choosing_all_keeps_what_was_chosen_by_hand_and_choosing_none_does_not() {
        PublishList list = list();
        list.row(2).orElseThrow().choose(true);

        list.chooseAll(true);
        assertThat(ids(list)).containsExactly(1L, 2L);
        list.chooseAll(false);
        assertThat(ids(list)).isEmpty();
    }

    @Test
    void once_published_nothing_is_found_any_more() {
        assertThat(new FindingLines(OTHERS).isVisible()).isTrue();
        assertThat(new FindingLines(PLAIN.to(Actor.ASSOCIATION)
                                .in(ItemState.PUBLISHED)
                                .item())
                        .isVisible())
                .isFalse();
    }

    private static PublishList list() {
        PublishList list = new PublishList(
                new RuleWords(BundleWords.chinese(), new Dates(BundleWords.chinese(), TODAY)),
                new Nothing(),
                "review.publish.empty.next");
        show(list);
        return list;
    }

    private static void show(PublishList list) {
        list.show(List.of(PLAIN.item(), OTHERS), Map.of(), Set.of(), Map.of());
    }

    private static List<Long> ids(PublishList list) {
        return list.chosen().stream().map(row -> row.item().id()).toList();
    }

    private static String html(Component component) {
        return component.getElement().getOuterHTML();
    }

    private static final class Nothing implements PublishRow.Acts {
        @Override
        public void changed() {}

        @Override
        public void amend(ActionItem item) {}

        @Override
        public void become(ActionItem item, Nature nature) {}
    }
}
