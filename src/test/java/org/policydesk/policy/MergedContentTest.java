package org.policydesk.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.eligibility.Criterion;
import org.policydesk.extraction.Actor;

/** What several drafts become in one. */
class MergedContentTest {
    private static final Criterion LISTED = new Criterion.Confirm("listed", "在名录内？");
    private static final Criterion AUDITED = new Criterion.Confirm("audited", "经过审计？");

    @Test
    void title_nature_and_date_are_those_of_the_one_that_stays() {
        ItemEdit kept = edit("提交申报书", null);

        ItemEdit united = MergedContent.of(kept, List.of(edit("报送附件", null)));

        assertThat(united.title()).isEqualTo(kept.title());
        assertThat(united.rule()).isEqualTo(kept.rule());
        assertThat(united.action()).isEqualTo("提交申报书；报送附件");
    }

    @Test
    void what_is_said_already_is_not_said_twice() {
        assertThat(MergedContent.of(edit("提交申报书和附件", null), List.of(edit("附件", null)))
                        .action())
                .isEqualTo("提交申报书和附件");
    }

    @Test
    void the_same_material_is_asked_for_once_with_the_longer_time() {
        ItemEdit kept = edit("甲", null, new Material("审计报告", false, 5));
        ItemEdit other = edit("乙", null, new Material("审计 报告", true, 10), new Material("申报书", true, 3));

        assertThat(MergedContent.of(kept, List.of(other)).materials())
                .containsExactly(new Material("审计报告", true, 10), new Material("申报书", true, 3));
    }

    @Test
    void what_staff_entered_for_a_document_in_both_is_kept() {
        Material.Template form = new Material.Template(7, "申报书.docx", 2048);
        ItemEdit kept = edit("甲", null, new Material("申报书", true, 3, "首次申报企业", 2, false, null, LISTED));
        ItemEdit other = edit("乙", null, new Material("申报书", false, 5, "首次申报企业", 3, true, form, LISTED));
        ItemEdit otherwise = edit("丙", null, new Material("申报书", false, 0, null, 0, false, null, AUDITED));

        assertThat(MergedContent.of(kept, List.of(other)).materials())
                .containsExactly(new Material("申报书", true, 5, "首次申报企业", 3, true, form, LISTED));
        assertThat(MergedContent.of(other, List.of(otherwise)).materials())
                .containsExactly(new Material("申报书", false, 5, null, 3, true, form, null));
    }

    @Test
    void conditions_of_both_have_to_hold_and_none_asks_for_nothing() {
        assertThat(MergedContent.of(edit("甲", LISTED), List.of(edit("乙", AUDITED)))
                        .criterion())
                .isEqualTo(new Criterion.All(List.of(LISTED, AUDITED)));
        assertThat(MergedContent.of(edit("甲", new Criterion.All(List.of(LISTED, AUDITED))), List.of(edit("乙", LISTED)))
                        .criterion())
                .isEqualTo(new Criterion.All(List.of(LISTED, AUDITED)));
        assertThat(MergedContent.of(edit("甲", null), List.of(edit("乙", AUDITED)))
                        .criterion())
                .isEqualTo(AUDITED);
        assertThat(MergedContent.of(edit("甲", null), List.of(edit("乙", null))).criterion())
                .isNull();
    }

    @Test
    void actors_and_upstream_dates_are_united() {
        ItemEdit other = Items.full("丙");

        ItemEdit united = MergedContent.of(edit("甲", null), List.of(other));

        assertThat(united.actors()).isEqualTo(Set.of(Actor.ENTERPRISE, Actor.ASSOCIATION));
        assertThat(united.upstream()).isEqualTo(other.upstream());
        assertThat(united.channel()).isEqualTo(other.channel());
        assertThat(united.byAssociation()).isTrue();
    }

    private static ItemEdit edit(String action, @Nullable Criterion criterion, Material... materials) {
        ItemEdit plain = Items.task(action, new DeadlineRule.Fixed(LocalDate.of(2025, 5, 31)));
        return new ItemEdit(
                plain.title(),
                action,
                plain.nature(),
                plain.kind(),
                plain.actors(),
                plain.relevance(),
                plain.rule(),
                plain.basis(),
                plain.reviewDays(),
                criterion,
                null,
                true,
                List.of(materials),
                null,
                null,
                0,
                0,
                0,
                List.of(),
                false);
    }
}
