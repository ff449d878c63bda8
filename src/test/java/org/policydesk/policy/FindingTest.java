package org.policydesk.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.Nature;

class FindingTest {
    private static final FoundItem TASK =
            FoundItem.application(1, new DeadlineRule.Fixed(LocalDate.of(2025, 5, 20)), 0);

    @Test
    void what_recommenders_are_asked_for_is_not_to_companies_though_it_would_become_their_task() {
        assertThat(Finding.of(TASK.to(Actor.ASSOCIATION, Actor.AUTHORITY).item()))
                .containsExactly(new Finding.NotToCompanies(Set.of(Actor.ASSOCIATION, Actor.AUTHORITY)));
        assertThat(Finding.of(TASK.to(Actor.SOE_GROUP).is(Nature.STANDING_DUTY).item()))
                .containsExactly(new Finding.NotToCompanies(Set.of(Actor.SOE_GROUP)));
    }

    @Test
    void what_makes_no_task_or_names_companies_or_anybody_among_others_is_nothing_to_speak_of() {
        assertThat(Finding.of(TASK.to(Actor.AUTHORITY).is(Nature.UPSTREAM).item()))
                .isEmpty();
        assertThat(Finding.of(TASK.to(Actor.ENTERPRISE, Actor.ASSOCIATION).item()))
                .isEmpty();
        assertThat(Finding.of(TASK.to(Actor.ANYONE).item())).isEmpty();
    }

    @Test
    void that_a_system_closes_is_told_of_the_item_that_says_only_that_and_of_the_one_it_ends() {
        assertThat(Finding.of(TASK.with("BY_DATE", "CLOSING").item())).containsExactly(new Finding.OnlyCloses());
        assertThat(Finding.of(TASK.with("WINDOW", "CLOSED").item())).containsExactly(new Finding.ClosedBySystem());
    }
}
