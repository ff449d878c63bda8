package org.policydesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every family of cues for kind, actor and relevance has its sentences. */
class ActsInSentencesTest {
    private static final Pattern ROW = Pattern.compile("\\[(\\w+)] (.*)");
    private static final Map<String, String> HEADS = Map.of(
            "work", "云岭省装备产业局关于做好重载设备有关工作的通知\n云装产〔2025〕6号\n各市装备产业主管部门：\n",
            "units", "云岭省装备产业局关于做好重载设备有关工作的通知\n云装产〔2025〕6号\n各市装备产业主管部门：\n",
            "call", "云岭省装备产业局关于组织申报重载设备示范项目的通知\n云装产〔2025〕6号\n各市装备产业主管部门：\n",
            "firms", "云岭重载设备协会关于做好有关工作的通知\n云重协〔2025〕6号\n各会员企业：\n");

    static List<Sentences.Row> sentences() {
        return Sentences.table("acts.txt");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void whatIsDoneByWhomAndHowNearItIs(Sentences.Row row) {
        Matcher parts = ROW.matcher(row.sentence());
        assertThat(parts.matches()).isTrue();
        String text = HEADS.get(parts.group(1)) + parts.group(2) + "\n云岭省装备产业局\n2025年1月20日\n";

        List<ItemDraft> items = new Extractor().extract(text).items();

        assertThat(items.stream().map(ActsInSentencesTest::shown))
                .containsExactly(row.expected().split(" & "));
    }

    private static String shown(ItemDraft item) {
        return lower(item.kind()) + " "
                + item.actors().stream()
                        .map(ActsInSentencesTest::lower)
                        .sorted()
                        .collect(Collectors.joining("+")) + " "
                + lower(item.relevance());
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
