package org.policydesk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.policy.InvalidItemException.Reason;
import org.policydesk.support.As;
import org.policydesk.support.Imports;
import org.springframework.beans.factory.annotation.Autowired;

/** What a reader may point at in a policy's text, on either database. */
abstract class MissedItemsContract {
    private static final String DATED = "申报企业应于9月30日前将自评报告报送所在地主管部门";
    private static final String UNDATED = "企业应当建立首席质量官制度并报行业协会";

    @Autowired
    MissedItems missed;

    @Autowired
    SourceDocuments documents;

    @Autowired
    ActionItems items;

    private String text = "";
    private Policy policy;

    @BeforeEach
    void import_a_notice() {
        String notice = "关于质量提升的通知\n\n试质函〔2024〕9号\n\n一、" + DATED + "。\n\n二、\u3000" + UNDATED + "。"
                + UUID.randomUUID() + "\n\n示例省工业厅\n\n2024年8月20日\n\n关于另一件事的通知\n\n试质函〔2024〕10号\n\n"
                + "企业应于2024年10月15日前报送统计表。\n\n示例省工业厅\n\n2024年8月21日\n";
        long id = Imports.text(documents, notice);
        text = As.staff(() -> documents.text(id));
        policy = As.staff(() -> documents.get(id)).policies().getFirst();
    }

    @Test
    void what_can_be_read_is_filled_in_with_the_year_of_its_policy() {
        ActionItem added = point(DATED);

        assertThat(added.rule()).isEqualTo(new DeadlineRule.Fixed(LocalDate.of(2024, 9, 30)));
        assertThat(added.state()).isEqualTo(ItemState.DRAFT);
        assertThat(added.policyId()).isEqualTo(policy.id());
        assertThat(added.sentence()).isEqualTo(DATED);
        assertThat(text.substring(added.sentenceStart(), added.sentenceEnd())).isEqualTo(DATED);
        assertThat(text.substring(added.deadlineStart(), added.deadlineEnd())).contains("9月30日");
        assertThat(As.staff(() -> items.ofPolicy(policy.id()))).contains(added);
    }

    @Test
    void where_no_date_can_be_read_the_rule_is_left_open_for_a_person() {
        ActionItem added = point(UNDATED);

        assertThat(added.rule()).isInstanceOf(DeadlineRule.Open.class);
        assertThat(added.action()).isEqualTo(UNDATED);
        assertThatThrownBy(() -> As.staff(() -> items.publish(added.id(), added.version())))
                .isInstanceOfSatisfying(
                        InvalidItemException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_DATE));
    }

    @Test
    void blanks_around_the_selection_are_left_out() {
        int at = text.indexOf(UNDATED);
        ActionItem added = As.staff(() -> missed.add(policy.id(), at - 1, at + UNDATED.length()));

        assertThat(added.sentenceStart()).isEqualTo(at);
        assertThat(added.sentence()).isEqualTo(UNDATED);
    }

    @Test
    void a_stretch_that_is_blank_too_long_or_not_the_policy_s_is_refused_and_nothing_kept() {
        int before = As.staff(() -> items.ofPolicy(policy.id())).size();

        refused(Reason.MISSING, policy.textStart(), policy.textStart());
        refused(Reason.OUT_OF_RANGE, policy.textEnd() - 2, policy.textEnd() + 8);
        refused(Reason.OUT_OF_RANGE, policy.textEnd(), policy.textStart());
        refused(Reason.OUT_OF_RANGE, -5, 10);
        assertThatThrownBy(() -> As.staff(() -> missed.add(Long.MAX_VALUE, 0, 10)))
                .isInstanceOf(PolicyNotFoundException.class);
        assertThat(As.staff(() -> items.ofPolicy(policy.id()))).hasSize(before);
    }

    private ActionItem point(String words) {
        int at = text.indexOf(words);
        return As.staff(() -> missed.add(policy.id(), at, at + words.length()));
    }

    private void refused(Reason reason, int from, int to) {
        assertThatThrownBy(() -> As.staff(() -> missed.add(policy.id(), from, to)))
                .isInstanceOfSatisfying(
                        InvalidItemException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
