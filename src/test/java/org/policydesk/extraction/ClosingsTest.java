package org.policydesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a system that closes: the end of what companies do, never an act of theirs. */
class ClosingsTest {
    private String text = "";

    @Test
    void on_the_last_day_of_the_window_it_gives_the_window_its_hour() {
        List<ItemDraft> items = items("申报时间为3月1日至4月25日，企业登录系统提交材料。4月25日17:00后填报系统将关闭，逾期不予受理。");

        assertThat(Shown.rules(items)).startsWith("from 2025-03-01 to 2025-04-25 17:00");
        assertThat(items.getFirst().cues()).contains("CLOSED");
        assertThat(items).last().satisfies(closing -> {
            assertThat(closing.closes()).isZero();
            assertThat(closing.action()).isEqualTo("在填报系统关闭前提交");
        });
        assertThat(sentence(items.getFirst())).contains("企业登录系统", "填报系统将关闭");
    }

    @Test
    void an_hour_in_the_following_sentence_is_that_of_the_day_said_before() {
        assertThat(rule("申报企业应于3月31日前提交申报书。17:00系统关闭。")).isEqualTo("by 2025-03-31 17:00");
        assertThat(rule("申报企业应于3月31日前提交申报书，当日下午5时申报通道自动关闭。")).isEqualTo("by 2025-03-31 17:00");
        assertThat(rule("企业于3月1日至3月31日登录平台提交。3月31日24:00平台将关闭，逾期不予受理。"))
                .isEqualTo("from 2025-03-01 to 2025-03-31 23:59");
        assertThat(rule("企业于3月1日至3月31日登录平台提交。系统于3月31日18:00准时关闭。")).isEqualTo("from 2025-03-01 to 2025-03-31 18:00");
    }

    @Test
    void the_sentence_that_names_the_hour_is_shown_with_the_item() {
        ItemDraft item = items("申报企业应于3月31日前提交申报书。17:00系统关闭。其他事项见附件。").getFirst();

        assertThat(sentence(item)).endsWith("17:00系统关闭。");
    }

    @Test
    void an_hour_that_is_not_a_systems_or_not_of_that_day_stays_where_it_is() {
        assertThat(rule("申报企业应于3月31日前提交申报书。工作日9:00至17:00接受咨询。")).isEqualTo("by 2025-03-31");
        assertThat(rule("申报企业应于3月31日前提交申报书。4月2日17:00系统关闭。")).isEqualTo("by 2025-03-31");
        assertThat(rule("申报企业应于3月31日16:00前提交申报书。17:00系统关闭。")).isEqualTo("by 2025-03-31 16:00");
    }

    @Test
    void on_a_later_day_it_stays_for_the_reviewer_but_says_what_a_company_does() {
        List<ItemDraft> items = items("申报企业应于3月31日前提交申报书。4月3日后填报系统将关闭。");

        assertThat(Shown.rules(items)).isEqualTo("by 2025-03-31 & by 2025-04-03");
        assertThat(items.getLast().closes()).isNull();
        assertThat(items.getLast().action()).isEqualTo("在填报系统关闭前提交");
        assertThat(items.getLast().cues()).contains("CLOSING");
    }

    @Test
    void a_window_behind_which_nothing_stands_but_the_closing_is_named_by_what_is_done_before() {
        ItemDraft item = items("本批次申报受理期为2025年8月1日至8月31日，8月31日24:00系统关闭。").getFirst();

        assertThat(Shown.rule(item.rule())).isEqualTo("from 2025-08-01 to 2025-08-31 23:59");
        assertThat(item.action()).isEqualTo("在系统关闭前提交");
    }

    @Test
    void what_offices_do_together_with_companies_is_ended_like_what_companies_do() {
        List<ItemDraft> items = items("请各市主管部门、中央企业集团组织申报主体，于3月1日至4月3日在线注册并填报。4月3日后填报系统将关闭。");

        assertThat(items).last().returns(0, ItemDraft::closes);
    }

    @Test
    void what_recommenders_do_by_that_day_is_not_what_companies_do() {
        List<ItemDraft> items = items("企业于3月1日至4月3日登录系统提交。各市主管部门于4月3日前完成初审。4月3日17:00后填报系统将关闭。");

        assertThat(Shown.rules(items)).startsWith("from 2025-03-01 to 2025-04-03 17:00 & by 2025-04-03 & ");
    }

    @Test
    void a_window_is_never_taken_for_the_closing_that_its_own_sentence_speaks_of() {
        for (String sentence : List.of(
                "申报时间为3月1日至4月25日17:00，届时系统将自动关闭。",
                "申报企业于3月1日至4月25日17:00系统关闭前提交申报书。",
                "申报企业请于3月1日至4月25日17:00登录系统提交申报书，到期后系统自动关闭。",
                "申报企业请于3月1日至4月25日17:00登录系统提交申报书，逾期系统将自动关闭。")) {
            assertThat(items(sentence)).as(sentence).singleElement().satisfies(window -> {
                assertThat(Shown.rule(window.rule())).isEqualTo("from 2025-03-01 to 2025-04-25 17:00");
                assertThat(window.cues()).doesNotContain("CLOSING");
                assertThat(window.action()).doesNotContain("在到期后", "在逾期", "在届时");
                assertThat(window.closes()).isNull();
            });
        }
    }

    @Test
    void a_deadline_behind_which_its_system_closes_is_a_deadline() {
        for (String sentence : List.of(
                "申报截止时间为4月25日17:00，届时申报系统将自动关闭。",
                "申报截止时间为4月25日17:00，到期后系统自动关闭。",
                "申报截止时间为4月25日17:00，逾期系统将自动关闭。",
                "网上申报截止时间：4月25日17:00，系统自动关闭。",
                "申报企业于4月25日17:00系统关闭前提交申报书。",
                "网上申报系统截止时间为4月25日17:00。",
                "企业登录系统于4月25日17:00截止提交。",
                "4月25日17:00，申报系统关闭前，企业提交申报书。")) {
            assertThat(items(sentence)).as(sentence).allSatisfy(item -> assertThat(item.cues())
                    .doesNotContain("CLOSING"));
        }
    }

    @Test
    void a_deadline_of_the_systems_own_beside_the_window_takes_nothing_from_it() {
        List<ItemDraft> items = items("企业申报时间为3月1日至4月25日，网上申报系统截止时间为4月25日17:00。");

        assertThat(Shown.rules(items)).startsWith("from 2025-03-01 to 2025-04-25");
        assertThat(items).allSatisfy(item -> {
            assertThat(item.cues()).doesNotContain("CLOSING");
            assertThat(item.closes()).isNull();
        });
    }

    @Test
    void what_is_done_by_the_same_day_as_such_a_deadline_leaves_it_standing() {
        List<ItemDraft> items = items("申报企业应于4月25日前提交纸质材料。申报时间为3月1日至4月25日17:00，届时系统将自动关闭。");

        assertThat(Shown.rules(items)).isEqualTo("by 2025-04-25 & from 2025-03-01 to 2025-04-25 17:00");
        assertThat(items).allSatisfy(item -> assertThat(item.closes()).isNull());
    }

    @Test
    void a_system_that_is_said_to_close_later_is_named_by_its_name_alone() {
        List<ItemDraft> items = items("本批次申报受理期为3月1日至4月25日，到期后申报系统自动关闭。4月25日17:00后申报系统将关闭。");

        assertThat(items.getFirst().action()).isEqualTo("在申报系统关闭前提交");
    }

    @Test
    void what_comes_of_missing_it_goes_with_the_closing_into_what_it_ends() {
        List<ItemDraft> items = items("申报时间为3月1日至4月25日，企业提交申报书。4月25日17:00后填报系统将关闭，逾期不予受理。");
        List<ItemDraft> own = items("申报时间为3月1日至4月25日，企业提交申报书，逾期视为放弃。4月25日17:00后填报系统将关闭，逾期不予受理。");

        assertThat(items).last().returns(0, ItemDraft::closes);
        assertThat(items.getFirst().terms().consequence()).isEqualTo("4月25日17:00后填报系统将关闭，逾期不予受理");
        assertThat(own.getFirst().terms().consequence()).isEqualTo("逾期视为放弃");
    }

    @Test
    void where_to_hand_it_in_goes_with_the_closing_too() {
        List<ItemDraft> items = items("申报时间为3月1日至4月25日，企业提交申报书。4月25日17:00后填报系统将关闭，网址为https://grant.example.org。");

        assertThat(items).last().returns(0, ItemDraft::closes);
        assertThat(items.getFirst().channel()).contains("grant.example.org");
    }

    @Test
    void what_closes_as_a_day_begins_is_used_up_to_the_day_before() {
        for (String sentence : List.of("自4月25日起填报系统关闭。", "填报系统将于4月25日零时关闭。", "4月25日0:00后填报系统将关闭。")) {
            assertThat(items(sentence)).as(sentence).singleElement().satisfies(closing -> {
                assertThat(closing.rule().lastDay()).isEqualTo("2025-04-24");
                assertThat(closing.action()).isEqualTo("在填报系统关闭前提交");
            });
        }
        assertThat(rule("4月25日后填报系统将关闭。")).isEqualTo("by 2025-04-25");
        assertThat(rule("自4月25日17:00起填报系统关闭。")).isEqualTo("by 2025-04-25 17:00");
        assertThat(rule("自4月25日起不再受理企业申报。")).isEqualTo("limit to 2025-04-24");
    }

    @Test
    void an_hour_of_every_day_is_not_the_last_days() {
        for (String daily : List.of("每日22:00填报系统关闭", "每个工作日17:00后填报系统关闭", "工作日17:00填报系统自动关闭")) {
            assertThat(rule("申报企业应于3月31日前提交申报书，" + daily + "。")).as(daily).isEqualTo("by 2025-03-31");
        }
    }

    private String rule(String sentence) {
        return Shown.rule(items(sentence).getFirst().rule());
    }

    private List<ItemDraft> items(String sentences) {
        text = Sentences.notice(sentences);
        return Sentences.items(sentences);
    }

    private String sentence(ItemDraft item) {
        return text.substring(item.sentenceStart(), item.sentenceEnd());
    }
}
