package org.policydesk.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;
import org.policydesk.extraction.Relevance;
import org.policydesk.policy.TriageSuggestion.Earlier;
import org.policydesk.policy.TriageSuggestion.Ground;

/** What is proposed for a policy before anybody has read it. */
class TriageSuggestionTest {
    @Test
    void a_thing_for_companies_to_do_speaks_for_members() {
        assertThat(suggest("NOTICE", item(Nature.TASK, Relevance.MEDIUM, Actor.ENTERPRISE, null)))
                .isEqualTo(new TriageSuggestion(TriageState.RELEVANT, Ground.DUTIES, 1));
    }

    @Test
    void what_only_authorities_do_is_kept() {
        assertThat(suggest("NOTICE", item(Nature.TASK, Relevance.HIGH, Actor.AUTHORITY, null)))
                .isEqualTo(new TriageSuggestion(TriageState.ARCHIVED, Ground.NOT_FOR_MEMBERS, 1));
    }

    @Test
    void little_relevance_alone_is_kept() {
        assertThat(suggest("NOTICE", item(Nature.TASK, Relevance.LOW, Actor.ENTERPRISE, null))
                        .state())
                .isEqualTo(TriageState.ARCHIVED);
    }

    @Test
    void a_bar_of_high_relevance_is_worth_knowing() {
        assertThat(suggest("REGULATION", item(Nature.NOTICE, Relevance.HIGH, Actor.ENTERPRISE, null)))
                .isEqualTo(new TriageSuggestion(TriageState.RELEVANT, Ground.WORTH_KNOWING, 1));
    }

    @Test
    void a_policy_without_items_is_kept() {
        assertThat(suggest("NOTICE").ground()).isEqualTo(Ground.NO_ITEMS);
    }

    @Test
    void an_interpretation_that_only_repeats_is_kept_one_that_adds_is_not() {
        ActionItem repeated = item(Nature.TASK, Relevance.HIGH, Actor.ENTERPRISE, 4L);
        ActionItem own = item(Nature.TASK, Relevance.HIGH, Actor.ENTERPRISE, null);

        assertThat(suggest("INTERPRETATION", repeated, repeated))
                .isEqualTo(new TriageSuggestion(TriageState.ARCHIVED, Ground.REPEATS_ONLY, 2));
        assertThat(suggest("INTERPRETATION", repeated, own))
                .isEqualTo(new TriageSuggestion(TriageState.RELEVANT, Ground.DUTIES, 1));
    }

    @Test
    void what_an_earlier_compilation_brought_is_decided_as_it_was_then() {
        ActionItem duty = item(Nature.TASK, Relevance.HIGH, Actor.ENTERPRISE, null);

        assertThat(TriageSuggestion.of(policy("NOTICE"), List.of(duty), new Earlier(TriageState.ARCHIVED, 0))
                        .ground())
                .isEqualTo(Ground.ARCHIVED_EARLIER);
        assertThat(TriageSuggestion.of(policy("NOTICE"), List.of(), new Earlier(TriageState.RELEVANT, 0))
                        .ground())
                .isEqualTo(Ground.RELEVANT_EARLIER);
    }

    @Test
    void what_members_have_already_from_an_earlier_compilation_is_not_given_to_them_twice() {
        ActionItem duty = item(Nature.TASK, Relevance.HIGH, Actor.ENTERPRISE, null);

        assertThat(TriageSuggestion.of(policy("NOTICE"), List.of(duty), new Earlier(TriageState.RELEVANT, 3)))
                .isEqualTo(new TriageSuggestion(TriageState.ARCHIVED, Ground.PUBLISHED_EARLIER, 3));
    }

    private static TriageSuggestion suggest(String genre, ActionItem... items) {
        return TriageSuggestion.of(policy(genre), List.of(items), Earlier.NONE);
    }

    private static Policy policy(String genre) {
        return new Policy(
                1, 1L, "关于某事的通知", null, null, null, null, null, List.of(), null, null, genre, null, 0, 10, 0, 0);
    }

    private static ActionItem item(Nature nature, Relevance relevance, Actor actor, @Nullable Long repeats) {
        return new ActionItem(
                1,
                0,
                ItemState.DRAFT,
                1,
                "关于某事的通知",
                null,
                null,
                1L,
                "事项",
                "报送材料",
                nature,
                ItemKind.SUBMISSION,
                Set.of(actor),
                relevance,
                new DeadlineRule.Fixed(LocalDate.of(2025, 5, 31)),
                DateBasis.COMPANY,
                0,
                null,
                null,
                true,
                List.of(),
                null,
                null,
                0,
                0,
                0,
                List.of(),
                false,
                "",
                0,
                5,
                0,
                5,
                null,
                List.of(),
                FoundTerms.NONE,
                repeats,
                null,
                List.of(),
                null,
                Importance.NORMAL,
                ItemEnd.NONE);
    }
}
