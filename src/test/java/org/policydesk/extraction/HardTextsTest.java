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
                "自", "每年1月", "12月31日、", "有效期", "(", "《", "在于自", "企业、", "2025年", "1", "关于", "\n", "推荐单位和", "期内", "。",
                "第一条", "a@a.", "自收到(", "由1日", "汇编\n"
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
