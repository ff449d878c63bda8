package org.policydesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.eligibility.Criterion;

/** Whatever people read of a text keeps the text's own punctuation, although it is matched without. */
class OwnPunctuationTest {
    private static final String NOTICE = """
            云岭省装备产业局关于组织申报重载设备示范项目的通知

            云装产〔2025〕6号

            各有关企业：

            一、申报条件

            （一）在本省注册，具有独立法人资格（分公司除外）；

            （二）获得省级以上称号，或者主持过行业标准的制定；

            （三）营业收入不低于5000万元（首次申报的企业，3000万元即可）。

            二、申报企业应于2025年3月31日前在线填报，经主管部门（县级）审核，上传《申报书（含附件）》，每家企业（含子公司）限报2项。
            未按时提交的，视为放弃。联系人：林某（产业处），电话：0871-63101234。

            三、《重载设备示范管理办法（试行）》同时废止。具体复核时间（含补报）以当年申报通知为准。

            云岭省装备产业局

            2025年1月20日
            """;
    private static final ExtractionResult READ = new Extractor().extract(NOTICE);

    @Test
    void what_is_done_and_the_papers_for_it_are_named_as_the_text_prints_them() {
        ItemDraft item = application();

        assertThat(item.action()).doesNotContain(",", "(", ";");
        assertThat(item.materials()).containsExactly("申报书（含附件）");
    }

    @Test
    void an_act_of_several_clauses_keeps_the_signs_between_them() {
        assertThat(Sentences.items("请企业于3月31日前登录，提交申请书。").getFirst().action()).isEqualTo("登录，提交申请书");
        assertThat(Sentences.items("申报企业，务必于（纸质件）3月31日前报。").getFirst().action()).doesNotContain(",", "(");
    }

    @Test
    void conditions_and_the_questions_in_them_keep_their_signs() {
        List<ConditionDraft> conditions = application().terms().conditions();

        assertThat(conditions).extracting(ConditionDraft::text).contains("在本省注册，具有独立法人资格（分公司除外）");
        assertThat(conditions).allSatisfy(one -> assertThat(one.text()).doesNotContain(",", "(", ";"));
        assertThat(conditions.stream().map(ConditionDraft::criterion).map(String::valueOf))
                .anyMatch(said -> said.contains("首次申报的企业，3000万元即可"));
    }

    @Test
    void quota_consequence_and_contact_keep_their_signs() {
        Terms terms = application().terms();

        assertThat(terms.quota()).isEqualTo("每家企业（含子公司）限报2项");
        assertThat(terms.consequence()).isEqualTo("未按时提交的，视为放弃");
        assertThat(terms.contact()).isEqualTo("林某（产业处） 0871-63101234");
    }

    @Test
    void what_is_repealed_or_left_to_a_notice_keeps_its_signs() {
        assertThat(READ.policies().getFirst().repeals())
                .extracting(Repeal::title)
                .containsExactly("重载设备示范管理办法（试行）");
        assertThat(READ.items())
                .extracting(ItemDraft::rule)
                .filteredOn(DeadlineRule.Open.class::isInstance)
                .allSatisfy(
                        rule -> assertThat(((DeadlineRule.Open) rule).wording()).doesNotContain("("));
    }

    @Test
    void a_question_is_the_same_question_however_its_signs_are_printed() {
        Criterion.Confirm wide = Asked.of("在本省注册，具有法人资格（分公司除外）");
        Criterion.Confirm narrow = Asked.of("在本省注册,具有法人资格(分公司除外)");

        assertThat(wide.id()).isEqualTo(narrow.id());
        assertThat(wide.question()).isEqualTo("在本省注册，具有法人资格（分公司除外）");
    }

    private static ItemDraft application() {
        return READ.items().stream()
                .filter(item -> Shown.rule(item.rule()).startsWith("by 2025-03-31"))
                .findFirst()
                .orElseThrow();
    }
}
