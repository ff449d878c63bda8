package org.policydesk.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;
import org.policydesk.extraction.Relevance;

class ItemEditTest {
    /** One click on the publishing page gives an item another nature: its quota and what hangs on it must not go with that. */
    @Test
    void another_nature_keeps_quota_and_all_else() {
        ItemEdit edit = Items.quotas("推荐", new DeadlineRule.Fixed(LocalDate.of(2025, 5, 20)), new Quota("", 8, "每家协会"));

        ItemEdit other = edit.with(
                "推荐",
                "汇总推荐",
                Nature.UPSTREAM,
                ItemKind.RECOMMENDATION,
                Set.of(Actor.ASSOCIATION),
                Relevance.MEDIUM,
                edit.rule());

        assertThat(other.quotas()).isEqualTo(edit.quotas());
        assertThat(other.importance()).isEqualTo(edit.importance());
        assertThat(other.consequence()).isEqualTo(edit.consequence());
    }
}
