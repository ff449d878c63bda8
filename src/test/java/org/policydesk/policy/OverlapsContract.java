package org.policydesk.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.policydesk.policy.Overlap.Change;
import org.policydesk.policy.Overlap.Kind;
import org.policydesk.support.As;
import org.policydesk.support.Imports;
import org.springframework.beans.factory.annotation.Autowired;

/** What a compilation that overlaps an earlier one brings, on either database. */
abstract class OverlapsContract {
    private static final String MORE = """

            云岭省装备产业局关于征集%s应用场景的通知

            云装产〔2025〕9%d号

            各有关企业：

            有关企业应于2025年6月20日前报送应用场景。

            云岭省装备产业局

            2025年3月5日
            """;

    @Autowired
    SourceDocuments documents;

    @Autowired
    ActionItems items;

    @Autowired
    Overlaps overlaps;

    @Autowired
    Triage triage;

    @Test
    void whatIsNewChangedAndRepeatedIsToldWithTheItemsThatDiffer() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String first = new String(SampleFiles.terms(mark), StandardCharsets.UTF_8);
        long january = Imports.text(documents, first);
        List<ActionItem> before = As.staff(() -> items.ofDocument(january));
        As.staff(() -> items.publish(before.getFirst().id(), before.getFirst().version()));

        long february = Imports.text(
                documents,
                first.replace("2025年4月30日前", "2025年5月31日前").replace("设备台账。", "设备 台账。")
                        + MORE.formatted(mark, SampleFiles.number(mark)));

        assertThat(As.staff(() -> overlaps.of(january))).allMatch(one -> one.kind() == Kind.NEW);
        List<Overlap> found = As.staff(() -> overlaps.of(february));
        assertThat(found)
                .extracting(Overlap::kind)
                .containsExactly(Kind.CHANGED, Kind.REPEATED, Kind.REPEATED, Kind.NEW);
        Overlap changed = found.getFirst();
        assertThat(changed.changedText()).isPositive();
        assertThat(changed.items()).singleElement().satisfies(pair -> {
            assertThat(pair.change()).isEqualTo(Change.CHANGED);
            assertThat(pair.before()).isNotNull();
            assertThat(pair.before().id()).isEqualTo(before.getFirst().id());
            assertThat(pair.before().state()).isEqualTo(ItemState.PUBLISHED);
            assertThat(pair.now()).isNotNull();
            assertThat(pair.now().sentence()).contains("5月31日");
        });
        assertThat(found.get(1).items())
                .isNotEmpty()
                .allMatch(pair -> pair.change() == Change.SAME)
                .allMatch(pair -> pair.before() != null);

        // What is published already is kept only, unless it says something else by now.
        assertThat(As.staff(() -> triage.ofDocument(february))
                        .getFirst()
                        .suggestion()
                        .state())
                .isEqualTo(TriageState.RELEVANT);
    }

    @Test
    void itemsThatCameOrWentAreToldApart() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String first = new String(SampleFiles.terms(mark), StandardCharsets.UTF_8);
        Imports.text(documents, first);
        long later = Imports.text(documents, first.replace("租赁企业应于每年3月31日前报送设备台账。", "租赁企业应于每年9月15日前开展安全自查并报送自查报告。"));

        Overlap changed = As.staff(() -> overlaps.of(later)).get(1);

        assertThat(changed.kind()).isEqualTo(Kind.CHANGED);
        assertThat(changed.items()).extracting(Overlap.Pair::change).doesNotContain(Change.SAME);
    }
}
