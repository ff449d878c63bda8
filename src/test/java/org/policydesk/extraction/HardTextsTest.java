package org.policydesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody writes: the extraction neither hangs nor throws. */
class HardTextsTest {
    private static final int LENGTH = 40_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "自",
                "每年1月",
                "12月31日、",
                "有效期",
                "(",
                "《",
                "在于自",
                "企业、",
                "2025年",
                "1",
                "关于",
                "\n",
                "推荐单位和",
                "期内",
                "。",
                "第一条",
                "a@a.",
                "自收到(",
                "由1日",
                "汇编\n",
                "每周",
                "营业收入",
                "占营业收入",
                "研发费用占",
                "不低于5%",
                "5000万元以上或",
                "一、申报条件\n",
                "(一)应符合以下条件:",
                "1,000",
                "废止《",
                "逾期",
                "未按时",
                "限报",
                "联系电话:",
                "010-123",
                "《关于印发",
                "同时废止",
                "近三年",
                "系统将关闭",
                "4月3日后填报系统将关闭。",
                "17:00系统"
            })
    void aTextOfOneWordRepeatedIsReadInTime(String word) {
        String text = word.repeat(LENGTH / word.length());
        ExtractionResult result =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> new Extractor().extract(text));
        assertThat(result.items())
                .allSatisfy(item -> assertThat(item.deadlineEnd()).isLessThanOrEqualTo(text.length()));
    }

    @Test
    void sentencesCutAndMixedAtRandomNeverThrow() {
        String all = Sentences.table("dated.txt").stream()
                        .map(Sentences.Row::sentence)
                        .collect(Collectors.joining())
                + Sentences.table("traps.txt").stream()
                        .map(Sentences.Row::sentence)
                        .collect(Collectors.joining());
        for (long seed = 1; seed <= 400; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                int from = random.nextInt(all.length() - 20);
                text.append(all, from, from + 1 + random.nextInt(19));
            }
            assertThatCode(() -> insideTheText(text.toString()))
                    .as("seed %d", seed)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void anEmptyTextHoldsNothing() {
        assertThat(new Extractor().extract("")).isEqualTo(new ExtractionResult(List.of(), List.of()));
    }

    /** Pieces of time expressions, put together as nobody would. */
    @Test
    void piecesOfExpressionsInAnyOrderGiveSpansInsideTheText() {
        String[] pieces = {
            "自", "2025年", "3月", "31日", "十二月", "三十日", "前", "之前", "起", "至", "—", "每年", "每季度", "每月", "次月", "终了后", "15日",
            "内", "工作日", "个", "三", "半年", "提前", "有效期", "届满", "期内", "不超过", "最迟", "截止时间为", "上旬", "下旬", "第三季度", "末", "底",
            "24时", "（含）", "、", "，", "。", "；", "企业应", "主管部门", "报送", "申报", "另行通知", "以当年通知为准", "\n", " ", "\t", "《", "》",
            "(", "年", "月", "日", "99", "00", "0"
        };
        for (long seed = 1; seed <= 600; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String made = random.nextBoolean() ? text.toString() : Sentences.notice(text.toString());
            assertThatCode(() -> insideTheText(made))
                    .as("seed %d: %s", seed, made)
                    .doesNotThrowAnyException();
        }
    }

    /** Pieces of conditions, quotas, consequences and contacts in a policy that has an application to hang them on. */
    @Test
    void piecesOfConditionsInAnyOrderGiveTermsInsideTheText() {
        String[] pieces = {
            "（一）",
            "（二）",
            "1.",
            "一、申报条件",
            "二、",
            "应同时符合以下条件：",
            "营业收入",
            "研发费用",
            "占",
            "占营业收入比例",
            "研发人员",
            "职工总数",
            "资产负债率",
            "发明专利",
            "市场占有率",
            "国内",
            "前三名",
            "前",
            "第一",
            "不低于",
            "不超过",
            "超过",
            "达到",
            "以上",
            "以下",
            "（含）",
            "（不含）",
            "5000",
            "1,000",
            "三千",
            "3.5",
            "百分之",
            "万元",
            "亿元",
            "%",
            "人",
            "件",
            "年",
            "至",
            "-",
            "或",
            "且",
            "，",
            "、",
            "；",
            "。",
            "近三年",
            "近两年累计",
            "上年度",
            "2024年",
            "均",
            "平均",
            "复合增长率",
            "的企业",
            "不得申报",
            "对中小企业不作要求",
            "（复核不考察）",
            "限报",
            "每家推荐不超过",
            "2项",
            "逾期",
            "不予受理",
            "未按时报送的",
            "取消资格",
            "联系人：",
            "010-12345678",
            "13800000000",
            "同时废止",
            "《某某管理暂行办法》",
            "（某发〔2020〕3号）",
            "自",
            "起施行",
            "有效期",
            "5年",
            "附件1",
            "\n",
            " ",
            "("
        };
        for (long seed = 1; seed <= 600; seed++) {
            Random random = new Random(seed);
            StringBuilder made = new StringBuilder("一、申报条件\n（一）");
            for (int i = 0; i < 50; i++) {
                made.append(pieces[random.nextInt(pieces.length)]);
            }
            String text = Sentences.notice(made + "\n请企业于2025年3月31日前提交申请。");
            ExtractionResult result = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> new Extractor().extract(text), "seed " + seed);
            assertThat(result.items())
                    .as("seed %d: %s", seed, text)
                    .allSatisfy(item -> assertThat(item.terms().conditions()).allSatisfy(one -> {
                        assertThat(one.start()).isLessThan(one.end()).isNotNegative();
                        assertThat(one.end()).isLessThanOrEqualTo(text.length());
                        assertThat(one.text()).isNotBlank();
                    }));
        }
    }

    private static void insideTheText(String text) {
        assertThat(new Extractor().extract(text).items()).allSatisfy(item -> {
            assertThat(item.deadlineStart())
                    .isLessThan(item.deadlineEnd())
                    .isGreaterThanOrEqualTo(item.sentenceStart());
            assertThat(item.deadlineEnd()).isLessThanOrEqualTo(item.sentenceEnd());
            assertThat(item.sentenceEnd()).isLessThanOrEqualTo(text.length());
        });
    }
}
