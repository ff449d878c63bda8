package org.policydesk.ui.association;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a sentence is offered to be cut. */
class CutPointsTest {
    @Test
    void it_is_cut_behind_its_clauses_and_never_at_its_end() {
        String sentence = "企业应于五月底前提交申报书，并于九月底前报送自评报告；逾期不再受理。";

        assertThat(CutPoints.of(sentence))
                .extracting(place -> sentence.substring(0, place))
                .containsExactly("企业应于五月底前提交申报书，", "企业应于五月底前提交申报书，并于九月底前报送自评报告；");
    }

    @Test
    void a_clause_of_a_word_or_two_is_not_cut_off() {
        assertThat(CutPoints.of("其中，企业应按月报送统计报表")).isEmpty();
        assertThat(CutPoints.of("企业应按月报送统计报表")).isEmpty();
    }

    @Test
    void there_are_never_more_places_than_keys() {
        assertThat(CutPoints.of("报送第一份材料，".repeat(20))).hasSizeLessThanOrEqualTo(9);
        assertThat(CutPoints.of("报送第一份材料；".repeat(20))).hasSizeLessThanOrEqualTo(9);
    }
}
