package org.policydesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates that a text leaves to a later notice are watched for; dates that it gives are none of these. */
class AnnouncedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "每年组织一次申报，具体申报时间以当年申报通知为准。",
                "第二批申报时间另行通知。",
                "复核工作的具体安排以省局通知要求为准。",
                "企业培训的时间、地点另行通知。",
                "受理时间以省局官方网站公布为准，企业可随时关注。"
            })
    void whatIsLeftToALaterNoticeIsWatchedFor(String sentence) {
        assertThat(Sentences.items(sentence)).singleElement().satisfies(item -> assertThat(item.nature())
                .isEqualTo(Nature.WATCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"请企业于3月31日前申报，评审安排另行通知。", "纸质材料须于4月10日前报送，以邮戳时间为准。", "资金使用要求另行规定。", "申报时间以系统提交时间为准。"})
    void aDateThatIsGivenOrNothingToDoIsNotWatchedFor(String sentence) {
        assertThat(Sentences.items(sentence)).noneMatch(item -> item.nature() == Nature.WATCH);
    }

    @Test
    void theWordingIsKeptAsItStands() {
        ItemDraft watched = Sentences.items("第二批申报时间另行通知。").getFirst();
        assertThat(Shown.rule(watched.rule())).isEqualTo("open 第二批申报时间另行通知");
    }
}
