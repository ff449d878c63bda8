package org.policydesk.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.policydesk.ui.reading.Paragraphs.Piece;

class ParagraphsTest {
    private static final String TEXT = "一、总则\n请各企业于3月31日前报送申请材料，逾期\n不再受理。\n\n二、附则\n";

    @Test
    void theSentenceIsSetOffInItsParagraphAlsoAcrossABrokenLine() {
        int from = TEXT.indexOf("请各");
        int to = TEXT.indexOf("受理。") + 3;
        List<List<Piece>> paragraphs = Paragraphs.of(TEXT, from, to);
        assertThat(paragraphs.stream()
                        .flatMap(List::stream)
                        .filter(Piece::sought)
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo("请各企业于3月31日前报送申请材料，逾期不再受理。");
        assertThat(paragraphs.getFirst()).containsExactly(new Piece("一、总则", false));
    }

    @Test
    void withoutASentenceTheTextIsPlain() {
        assertThat(Paragraphs.of(TEXT, -1, -1))
                .allSatisfy(paragraph -> assertThat(paragraph).noneMatch(Piece::sought));
    }
}
