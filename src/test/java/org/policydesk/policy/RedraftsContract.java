package org.policydesk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.audit.Journal;
import org.policydesk.audit.JournalEntry;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.support.As;
import org.policydesk.support.Imports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drafts cut in two and put together, on either database. */
abstract class RedraftsContract {
    private static final String FIRST = "申报企业应于2025年5月31日前提交申报书，";
    private static final String SECOND = "并于2025年9月30日前报送自评报告";

    @Autowired
    Redrafts redrafts;

    @Autowired
    MissedItems missed;

    @Autowired
    SourceDocuments documents;

    @Autowired
    ActionItems items;

    @Autowired
    Journal journal;

    @Autowired
    Supersessions supersessions;

    @Autowired
    JdbcClient jdbc;

    private String text = "";
    private Policy policy;
    private ActionItem whole;

    @BeforeEach
    void import_a_notice_and_point_at_a_sentence_with_two_duties() {
        long id = Imports.text(
                documents,
                "关于质量提升的通知\n\n试拆函〔2025〕9号\n\n一、" + FIRST + SECOND + "。\n\n二、受理单位：质量处。" + UUID.randomUUID()
                        + "\n\n示例省工业厅\n\n2025年3月1日\n");
        text = As.staff(() -> documents.text(id));
        policy = As.staff(() -> documents.get(id)).policies().getFirst();
        whole = point(FIRST + SECOND);
    }

    @Test
    void a_system_that_closes_is_put_into_what_companies_do_before_and_taken_out_again() {
        long id = Imports.text(
                documents,
                "关于组织申报示范线的通知\n\n试合函〔2025〕3号\n\n各有关企业：\n\n一、申报企业应于2025年5月20日前在线提交申报书。5月31日后填报系统将关闭，逾期不予受理。"
                        + "\n\n二、受理单位：质量处。" + UUID.randomUUID() + "\n\n示例省工业厅\n\n2025年3月1日\n");
        long policyId = As.staff(() -> documents.get(id)).policies().getFirst().id();
        List<ActionItem> found = As.staff(() -> items.ofDocument(id));
        assertThat(MergeOffer.in(found)).singleElement().satisfies(offer -> {
            assertThat(offer.why()).isEqualTo(MergeOffer.Why.CLOSING);
            assertThat(offer.other().title()).isEqualTo("在填报系统关闭前提交");
        });
        MergeOffer offer = MergeOffer.in(found).getFirst();

        Redraft merged = As.staff(() -> redrafts.merge(
                offer.kept().id(),
                Map.of(
                        offer.kept().id(),
                        offer.kept().version(),
                        offer.other().id(),
                        offer.other().version())));

        assertThat(get(offer.kept().id()))
                .returns(offer.kept().action(), ActionItem::action)
                .returns(offer.kept().rule(), ActionItem::rule)
                .returns(offer.kept().actors(), ActionItem::actors)
                .returns("5月31日后填报系统将关闭，逾期不予受理", ActionItem::consequence)
                .returns(List.of(new UpstreamDate("系统关闭", LocalDate.of(2025, 5, 31))), ActionItem::upstream);
        assertThat(MergeOffer.in(As.staff(() -> items.ofDocument(id)))).isEmpty();
        As.staff(() -> {
            redrafts.undo(merged.id());
            return policyId;
        });
        assertThat(get(offer.kept().id()).upstream()).isEmpty();
    }

    @Test
    void a_draft_is_cut_at_a_place_and_each_stretch_is_read_by_itself() {
        Redraft cut = As.staff(() -> redrafts.split(whole.id(), text.indexOf(SECOND), whole.version()));

        ActionItem kept = get(cut.itemId());
        ActionItem part = get(cut.partIds().getFirst());
        assertThat(kept.id()).isEqualTo(whole.id());
        assertThat(kept.sentence()).isEqualTo(FIRST);
        assertThat(kept.rule()).isEqualTo(new DeadlineRule.Fixed(LocalDate.of(2025, 5, 31)));
        assertThat(part.sentence()).isEqualTo(SECOND);
        assertThat(part.rule()).isEqualTo(new DeadlineRule.Fixed(LocalDate.of(2025, 9, 30)));
        assertThat(text.substring(part.sentenceStart(), part.sentenceEnd())).isEqualTo(SECOND);
        assertThat(text.substring(part.deadlineStart(), part.deadlineEnd())).contains("9月30日");
        assertThat(part.state()).isEqualTo(ItemState.DRAFT);
        assertThat(actions(part.id())).contains("created", "cut");
        assertThat(actions(whole.id())).contains("split");
    }

    @Test
    void a_stretch_without_a_date_of_its_own_keeps_that_of_the_whole_and_does_not_run_on_into_the_signature() {
        int at = text.indexOf("前提交申报书");
        ActionItem clause = point("申报企业应于2025年5月31日前提交申报书");

        Redraft cut = As.staff(() -> redrafts.split(clause.id(), at + 1, clause.version()));

        ActionItem part = get(cut.partIds().getFirst());
        assertThat(part.action()).isEqualTo("提交申报书");
        assertThat(part.rule()).isEqualTo(clause.rule());
        assertThat(part.actors()).isEqualTo(clause.actors());
    }

    @Test
    void undoing_a_cut_leaves_the_whole_as_it_was_and_no_second_draft() {
        int before = As.staff(() -> items.ofPolicy(policy.id())).size();
        Redraft cut = As.staff(() -> redrafts.split(whole.id(), text.indexOf(SECOND), whole.version()));

        As.staff(() -> redrafts.undo(cut.id()));

        ActionItem again = get(whole.id());
        assertThat(ItemEdit.of(again)).isEqualTo(ItemEdit.of(whole));
        assertThat(again.sentence()).isEqualTo(whole.sentence());
        assertThat(again.deadlineStart()).isEqualTo(whole.deadlineStart());
        assertThat(As.staff(() -> items.ofPolicy(policy.id()))).hasSize(before);
        assertThat(As.staff(() -> redrafts.ofPolicy(policy.id()))).isEmpty();
        assertThatThrownBy(() -> As.staff(() -> redrafts.undo(cut.id()))).isInstanceOf(RedraftNotFoundException.class);
    }

    @Test
    void a_cut_that_was_worked_on_since_cannot_be_undone_and_nothing_is_lost() {
        Redraft cut = As.staff(() -> redrafts.split(whole.id(), text.indexOf(SECOND), whole.version()));
        ActionItem part = get(cut.partIds().getFirst());
        As.staff(() -> items.accept(part.id(), part.version()));

        assertThatThrownBy(() -> As.staff(() -> redrafts.undo(cut.id()))).isInstanceOf(StaleItemException.class);
        assertThat(get(part.id()).state()).isEqualTo(ItemState.ACCEPTED);
        assertThat(get(whole.id()).sentence()).isEqualTo(FIRST);
    }

    @Test
    void a_stretch_that_names_no_documents_keeps_those_of_the_whole() {
        ItemEdit full = Items.full("申报");
        ActionItem clause = point("申报企业应于2025年5月31日前提交申报书");
        ActionItem prepared = As.staff(() -> items.amend(clause.id(), full, clause.version()));
        int at = text.indexOf("前提交申报书") + 1;

        Redraft cut = As.staff(() -> redrafts.split(prepared.id(), at, prepared.version()));

        assertThat(full.materials()).isNotEmpty();
        assertThat(get(cut.itemId()).materials()).isEqualTo(full.materials());
        assertThat(get(cut.partIds().getFirst()).materials()).isEqualTo(full.materials());
    }

    @Test
    void a_cut_whose_part_got_a_local_date_cannot_be_undone() {
        Redraft cut = As.staff(() -> redrafts.split(whole.id(), text.indexOf(SECOND), whole.version()));
        ActionItem part = get(cut.partIds().getFirst());
        jdbc.sql("insert into local_due (item_id, unit, occurrence_key, due, source, entered_at)"
                        + " values (?, '示例市', '2025-09-30', date '2025-09-20', '转发通知', current_timestamp)")
                .param(part.id())
                .update();

        assertThatThrownBy(() -> As.staff(() -> redrafts.undo(cut.id()))).isInstanceOf(StaleItemException.class);
        assertThat(get(whole.id()).sentence()).isEqualTo(FIRST);
    }

    @Test
    void a_part_cut_off_after_the_policy_was_repealed_ends_with_the_policy() {
        ActionItem other = As.staff(() ->
                items.create(new NewItem(null, Items.task("新办法", new DeadlineRule.Fixed(LocalDate.of(2025, 12, 31))))));
        As.staff(() -> supersessions.confirm(other.policyId(), policy.id(), LocalDate.of(2025, 9, 1)));
        ActionItem ending = get(whole.id());

        Redraft cut = As.staff(() -> redrafts.split(whole.id(), text.indexOf(SECOND), ending.version()));

        assertThat(ending.end().lastDay()).isEqualTo(LocalDate.of(2025, 8, 31));
        assertThat(get(cut.partIds().getFirst()).end()).isEqualTo(ending.end());
        assertThat(point(SECOND).end()).isEqualTo(ending.end());
    }

    @Test
    void a_copy_has_the_same_content_until_it_is_amended() {
        Redraft copy = As.staff(() -> redrafts.copy(whole.id(), whole.version()));

        ActionItem second = get(copy.partIds().getFirst());
        assertThat(ItemEdit.of(second)).isEqualTo(ItemEdit.of(whole));
        assertThat(second.sentenceStart()).isEqualTo(whole.sentenceStart());
        As.staff(() -> redrafts.undo(copy.id()));
        assertThatThrownBy(() -> get(second.id())).isInstanceOf(ItemNotFoundException.class);
    }

    @Test
    void a_place_outside_the_sentence_or_at_its_ends_is_no_cut() {
        for (int at : List.of(whole.sentenceStart(), whole.sentenceEnd(), whole.sentenceStart() - 1, 0)) {
            assertThatThrownBy(() -> As.staff(() -> redrafts.split(whole.id(), at, whole.version())))
                    .isInstanceOf(InvalidItemException.class);
        }
        assertThat(get(whole.id()).version()).isEqualTo(whole.version());
    }

    @Test
    void merged_drafts_leave_with_the_reason_and_come_back_when_that_is_undone() {
        ActionItem other = point(SECOND);
        ActionItem accepted = As.staff(() -> items.accept(other.id(), other.version()));

        Redraft merge = merge(whole, accepted);
        ActionItem gone = get(other.id());
        assertThat(gone.state()).isEqualTo(ItemState.REJECTED);
        assertThat(gone.rejectedBecause()).isEqualTo("并入：" + whole.title());
        assertThat(get(whole.id()).sentence()).isEqualTo(whole.sentence());
        assertThat(As.staff(() -> redrafts.ofPolicy(policy.id()))).containsExactly(merge);
        assertThat(merge.partIds()).containsExactly(other.id());
        assertThat(actions(whole.id())).contains("merged");

        As.staff(() -> redrafts.undo(merge.id()));
        assertThat(get(other.id()).state()).isEqualTo(ItemState.ACCEPTED);
        assertThat(get(other.id()).rejectedBecause()).isNull();
        assertThat(ItemEdit.of(get(whole.id()))).isEqualTo(ItemEdit.of(whole));
    }

    @Test
    void of_two_officers_who_merge_the_same_draft_the_second_is_refused_and_nothing_half_done() {
        ActionItem other = point(SECOND);
        As.staff(() -> items.accept(other.id(), other.version()));

        assertThatThrownBy(() -> merge(whole, other)).isInstanceOf(StaleItemException.class);
        assertThat(get(whole.id())).isEqualTo(whole);
    }

    @Test
    void what_is_rejected_or_published_is_neither_cut_nor_merged() {
        ActionItem rejected = As.staff(() -> items.reject(whole.id(), "与会员无关", whole.version()));

        assertThatThrownBy(() -> As.staff(() -> redrafts.copy(rejected.id(), rejected.version())))
                .isInstanceOf(InvalidItemException.class);
        assertThatThrownBy(() -> merge(rejected, point(SECOND))).isInstanceOf(InvalidItemException.class);
    }

    private Redraft merge(ActionItem kept, ActionItem other) {
        Map<Long, Integer> versions = new HashMap<>();
        versions.put(kept.id(), kept.version());
        versions.put(other.id(), other.version());
        return As.staff(() -> redrafts.merge(kept.id(), versions));
    }

    private ActionItem get(long id) {
        return As.staff(() -> items.get(id));
    }

    private List<String> actions(long id) {
        return journal.of(ActionItems.SUBJECT, id).stream()
                .map(JournalEntry::action)
                .toList();
    }

    private ActionItem point(String words) {
        int at = text.indexOf(words);
        return As.staff(() -> missed.add(policy.id(), at, at + words.length()));
    }
}
