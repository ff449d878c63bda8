package org.policydesk.ui.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.extraction.Nature;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemState;
import org.policydesk.policy.Policy;
import org.policydesk.policy.PolicyDetail;
import org.policydesk.ui.component.ReadableText;

class PolicyTextTest {
    private static final String TEXT = "前文。<script>alert(1)</script>应在4月30日前报送<b>材料</b>。\n后文。";
    private static final int START = 1000;

    @Test
    void markup_in_a_policy_is_shown_as_text_and_never_runs() {
        PolicyText shown = new PolicyText(id -> {});
        shown.show(new PolicyDetail(policy(), TEXT, List.of(item(7, "<script>", "。\n", "4月30日前"))));

        String html = shown.getElement().getOuterHTML();
        assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;").contains("&lt;b&gt;材料&lt;/b&gt;");
        assertThat(html).doesNotContain("<script").doesNotContain("<b>");
    }

    @Test
    void pieces_together_are_the_text_and_mark_sentence_and_deadline() {
        List<TextPieces.Piece> pieces = TextPieces.of(TEXT, START, List.of(item(7, "应在", "。\n", "4月30日前")));

        assertThat(pieces.stream().map(TextPieces.Piece::text).collect(Collectors.joining()))
                .isEqualTo(TEXT);
        assertThat(pieces.stream().filter(TextPieces.Piece::deadline).map(TextPieces.Piece::text))
                .containsExactly("4月30日前");
        assertThat(pieces.stream()
                        .filter(p -> p.items().contains(7L))
                        .map(TextPieces.Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo("应在4月30日前报送<b>材料</b>");
    }

    @Test
    void two_items_of_one_sentence_and_one_that_lies_elsewhere_do_not_disturb_each_other() {
        ActionItem elsewhere = at(9, 0, 5, 0, 2);
        List<TextPieces.Piece> pieces = TextPieces.of(
                TEXT, START, List.of(item(7, "应在", "。\n", "4月30日前"), item(8, "应在", "。\n", "报送"), elsewhere));

        assertThat(pieces).anySatisfy(p -> assertThat(p.items()).containsExactly(7L, 8L));
        assertThat(pieces).noneSatisfy(p -> assertThat(p.items()).contains(9L));
    }

    @Test
    void lines_broken_by_a_page_are_joined_and_every_character_keeps_its_place() {
        String broken = "　　各企业应当于每年四月三十日以前向所在地的主管\n\n部门报送材料。\n（二）另行通知。";
        String marked = ReadableText.marked(broken);

        assertThat(marked).hasSameSizeAs(broken);
        assertThat(ReadableText.shown(marked)).isEqualTo("　　各企业应当于每年四月三十日以前向所在地的主管部门报送材料。\n（二）另行通知。");
        assertThat(marked.indexOf("另行")).isEqualTo(broken.indexOf("另行"));
    }

    private static ActionItem item(long id, String from, String until, String deadline) {
        int start = TEXT.indexOf(from);
        int due = TEXT.indexOf(deadline);
        return at(id, START + start, START + TEXT.indexOf(until, start), START + due, START + due + deadline.length());
    }

    private static ActionItem at(long id, int start, int end, int deadlineStart, int deadlineEnd) {
        return Drafts.of(
                id, ItemState.DRAFT, Nature.TASK, new DeadlineRule.Open("待定"), start, end, deadlineStart, deadlineEnd);
    }

    private static Policy policy() {
        return new Policy(
                1,
                1L,
                "政策",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                START,
                START + TEXT.length(),
                1,
                1);
    }
}
