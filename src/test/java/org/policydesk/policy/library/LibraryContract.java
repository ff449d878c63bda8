package org.policydesk.policy.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.Items;
import org.policydesk.policy.NewItem;
import org.policydesk.policy.SourceDocuments;
import org.policydesk.policy.library.LibraryHit.Piece;
import org.policydesk.policy.programme.Editions;
import org.policydesk.policy.programme.Programme;
import org.policydesk.support.As;
import org.policydesk.support.Imports;
import org.springframework.beans.factory.annotation.Autowired;

/** What the library promises to who looks for something, on either database. */
abstract class LibraryContract {
    @Autowired
    Library library;

    @Autowired
    ActionItems items;

    @Autowired
    SourceDocuments documents;

    @Autowired
    LibraryRows rows;

    @Autowired
    Editions editions;

    /** A word of this test alone. */
    private final String mark = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "q";

    @Test
    void words_are_found_in_the_text_and_set_off_in_its_sentence() {
        imported("关于重型装备数字化改造的通知", "示例装函〔2024〕17号", "申请单位应当在2024年9月30日前提交压力机改造方案。" + mark + "其他事项另行说明。");

        LibraryHit hit = only(find("压力机 " + mark));

        assertThat(text(hit.title())).isEqualTo("关于重型装备数字化改造的通知");
        assertThat(hit.passages())
                .filteredOn(Piece::found)
                .extracting(Piece::text)
                .contains("压力机");
        assertThat(text(hit.passages())).doesNotContain("关于重型装备");
        assertThat(text(hit.passages())).contains("提交压力机改造方案").doesNotContain("\uE0F0");
        assertThat(hit.issuedOn()).isEqualTo(LocalDate.of(2024, 8, 20));
    }

    @Test
    void a_name_with_brackets_is_found_without_them() {
        imported("关于目录的通知", "示例装函〔2024〕18号", "首台（套）重大技术装备目录于2024年9月30日前上报。" + mark);

        assertThat(find("首台套 " + mark).total()).isEqualTo(1);
        assertThat(find("首台（套）重大技术装备 " + mark).total()).isEqualTo(1);
    }

    @Test
    void a_part_of_a_word_is_found_however_words_are_cut() {
        imported("关于补偿的通知", "示例装函〔2024〕19号", "保险补偿资金申请应于2024年9月30日前报送。" + mark);

        assertThat(find("险补偿资 " + mark).total()).isEqualTo(1);
        assertThat(find("险资补偿 " + mark).total()).isZero();
    }

    @Test
    void a_number_is_found_whatever_brackets_are_typed() {
        String serial = String.valueOf(1000 + Math.floorMod(mark.hashCode(), 9000));
        imported("关于编号的通知", "示例装函〔2024〕" + serial + "号", "企业应于2024年9月30日前报送。");

        for (String typed : List.of("〔2024〕" + serial + "号", "[2024]" + serial + "号", "（2024）" + serial, serial)) {
            assertThat(find(typed).hits())
                    .as(typed)
                    .extracting(LibraryHit::docNumber)
                    .contains("示例装函〔2024〕" + serial + "号");
        }
    }

    @Test
    void nothing_that_people_type_is_an_error() {
        for (String typed :
                List.of("*", "\"", "AND OR NOT", "(", "标题:", "a*b?c\\", "/[a-z", "？！", "   ", "的", "\uE0F0")) {
            assertThat(find(typed).total()).as(typed).isGreaterThanOrEqualTo(0);
        }
    }

    @Test
    void limits_narrow_what_is_found_and_the_choices_name_them() {
        imported("关于限定的通知", "示例装函〔2024〕21号", "企业应于2024年9月30日前报送。" + mark);
        LibraryQuery all = new LibraryQuery(mark, null, null, null, null, null);
        assertThat(found(all)).isEqualTo(1);

        assertThat(found(new LibraryQuery(mark, "示例省工业厅", null, null, 2024, LibraryState.OPEN)))
                .isEqualTo(1);
        assertThat(found(new LibraryQuery(mark, "别的厅", null, null, null, null))).isZero();
        assertThat(found(new LibraryQuery(mark, null, null, null, 2023, null))).isZero();
        assertThat(found(new LibraryQuery(mark, null, null, null, null, LibraryState.PUBLISHED)))
                .isZero();
        long policy = only(find(mark)).policyId();
        Programme programme = As.staff(() -> editions.create("专项" + mark, List.of(policy)));
        assertThat(found(new LibraryQuery(mark, null, null, null, null, null, programme.id())))
                .isEqualTo(1);
        assertThat(found(new LibraryQuery(mark, null, null, null, null, null, programme.id() + 1_000)))
                .isZero();
        LibraryChoices choices = As.staff(() -> library.choices());
        assertThat(choices.issuers()).contains("示例省工业厅");
        assertThat(choices.years()).contains(2024);
        assertThat(choices.programmes())
                .extracting(LibraryChoices.Programme::name)
                .contains(programme.name());
    }

    @Test
    void what_was_published_a_moment_ago_is_found_as_published() {
        ActionItem item = As.staff(() -> items.create(new NewItem(
                new NewItem.Source("协会问卷" + mark, null, "示例协会", LocalDate.of(2025, 2, 1)),
                Items.task("填报产能问卷" + mark, new DeadlineRule.Fixed(LocalDate.of(2025, 3, 31))))));
        assertThat(only(find("产能问卷 " + mark)).published()).isZero();

        As.staff(() -> items.publish(item.id(), item.version()));

        LibraryHit hit = only(As.staff(
                () -> library.find(new LibraryQuery(mark, null, null, null, null, LibraryState.PUBLISHED), 0, 10)));
        assertThat(hit.published()).isEqualTo(1);
        assertThat(hit.policyId()).isEqualTo(item.policyId());
    }

    @Test
    void a_second_index_finds_the_same_as_the_one_that_followed_every_change() throws Exception {
        imported("关于重建的通知", "示例装函〔2024〕22号", "企业应于2024年9月30日前报送重建材料。" + mark);
        LibraryPage followed = find(mark);
        LibraryIndex fresh = new LibraryIndex(rows);
        try {
            assertThat(fresh.find(new LibraryQuery(mark, null, null, null, null, null), 0, 10))
                    .isEqualTo(followed);
        } finally {
            fresh.destroy();
        }
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        for (int i = 1; i <= 5; i++) {
            imported("关于分页第" + i + "次的通知", "示例页〔2024〕" + i + "号", "企业应于2024年9月30日前报送。" + mark);
        }
        LibraryQuery query = new LibraryQuery(mark, null, null, null, null, null);
        List<Long> whole = As.staff(() -> library.find(query, 0, 5)).hits().stream()
                .map(LibraryHit::policyId)
                .toList();
        List<Long> first = As.staff(() -> library.find(query, 0, 3)).hits().stream()
                .map(LibraryHit::policyId)
                .toList();
        List<Long> second = As.staff(() -> library.find(query, 3, 3)).hits().stream()
                .map(LibraryHit::policyId)
                .toList();

        assertThat(whole).hasSize(5).doesNotHaveDuplicates();
        assertThat(first).isEqualTo(whole.subList(0, 3));
        assertThat(second).isEqualTo(whole.subList(3, 5));
        assertThat(As.staff(() -> library.find(query, 9, 3)).hits()).isEmpty();
    }

    private void imported(String title, String number, String sentence) {
        Imports.text(documents, title + "\n\n" + number + "\n\n" + sentence + "\n\n示例省工业厅\n\n2024年8月20日\n");
    }

    private LibraryPage find(String words) {
        return As.staff(() -> library.find(new LibraryQuery(words, null, null, null, null, null), 0, 10));
    }

    private int found(LibraryQuery query) {
        return As.staff(() -> library.find(query, 0, 10)).total();
    }

    private static LibraryHit only(LibraryPage page) {
        assertThat(page.total()).isEqualTo(1);
        return page.hits().getFirst();
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
