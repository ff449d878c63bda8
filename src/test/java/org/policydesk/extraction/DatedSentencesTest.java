package org.policydesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatedSentencesTest {
    static List<Sentences.Row> sentences() {
        return Sentences.table("dated.txt");
    }

    static List<Sentences.Row> traps() {
        return Sentences.table("traps.txt");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void everyKindOfTimeExpressionGivesItsRule(Sentences.Row row) {
        assertThat(Shown.rules(Sentences.items(row.sentence()))).isEqualTo(row.expected());
    }

    @ParameterizedTest
    @MethodSource("traps")
    void whatOnlyLooksLikeADeadlineGivesNoItem(Sentences.Row row) {
        assertThat(Shown.rules(Sentences.items(row.sentence()))).isEqualTo("none");
    }

    @Test
    void theTablesAreNotThinnedOut() {
        assertThat(sentences()).hasSizeGreaterThanOrEqualTo(268);
        assertThat(traps()).hasSizeGreaterThanOrEqualTo(77);
    }
}
