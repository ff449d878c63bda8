package org.policydesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionSentencesTest {
    static List<Sentences.Row> sentences() {
        return Sentences.table("conditions.txt");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void everyConditionIsReadAsFactOperatorNumberUnitAndYearOrLeftAsText(Sentences.Row row) {
        assertThat(ShownCondition.pieces(row.sentence())).isEqualTo(row.expected());
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void breaksAndSpacesLeaveTheConditionsOfAnApplicationUnchanged(Sentences.Row row) {
        List<String> clean = conditions(row.sentence());
        for (long seed = 1; seed <= 6; seed++) {
            Random random = new Random(seed);
            StringBuilder noisy = new StringBuilder();
            for (char c : row.sentence().toCharArray()) {
                noisy.append(c).append(random.nextInt(5) == 0 ? random.nextBoolean() ? "\n" : " " : "");
            }
            assertThat(conditions(noisy.toString().strip()))
                    .as("seed %d: %s", seed, noisy)
                    .isEqualTo(clean);
        }
    }

    @Test
    void theTableIsNotThinnedOut() {
        assertThat(sentences()).hasSizeGreaterThanOrEqualTo(100);
    }

    private static List<String> conditions(String sentence) {
        String text = Sentences.notice("一、申报条件\n（一）" + sentence + "\n二、工作程序\n请企业于2025年3月31日前提交申请。");
        return new Extractor()
                .extract(text).items().stream()
                        .flatMap(item -> item.terms().conditions().stream())
                        .map(one -> one.text() + " => " + ShownCondition.criterion(one.criterion()))
                        .toList();
    }
}
