package org.policydesk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.document.MadeFiles;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.Operator;
import org.policydesk.file.FileTooLargeException;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an import promises, on either database. */
abstract class ImportsContract {
    @Autowired
    SourceDocuments documents;

    @Autowired
    ActionItems items;

    @Autowired
    Policies policies;

    @Autowired
    PublishedPolicies published;

    @Autowired
    ImportQueue queue;

    @Autowired
    ImportBook book;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_system_that_closes_on_the_last_day_is_no_draft_of_its_own() {
        long id = imported(
                ("关于组织申报示范线的通知\n\n试关函〔2025〕3号\n\n各有关企业：\n\n一、申报时间为2025年4月1日至5月31日，申报企业登录系统提交申报书。"
                                + "5月31日17:00后填报系统将关闭，逾期不予受理。\n\n二、受理单位：质量处。" + mark() + "\n\n示例省工业厅\n\n2025年3月1日\n")
                        .getBytes(StandardCharsets.UTF_8),
                "汇编.txt");

        assertThat(As.staff(() -> items.ofDocument(id))).singleElement().satisfies(draft -> {
            assertThat(draft.rule())
                    .isEqualTo(new DeadlineRule.Window(
                            LocalDate.of(2025, 4, 1), LocalDate.of(2025, 5, 31), null, LocalTime.of(17, 0)));
            assertThat(draft.sentence()).contains("申报企业登录系统", "填报系统将关闭");
            assertThat(Finding.of(draft)).containsExactly(new Finding.ClosedBySystem());
            assertThat(draft.consequence()).isEqualTo("5月31日17:00后填报系统将关闭，逾期不予受理");
        });
    }

    @Test
    void a_compilation_becomes_policies_and_drafts_with_their_places() {
        long id = imported(SampleFiles.compilation(mark()), "汇编.txt");

        DocumentDetail detail = As.staff(() -> documents.get(id));
        assertThat(detail.policies()).hasSize(2);
        Policy first = detail.policies().getFirst();
        assertThat(first.title()).contains("示范企业");
        assertThat(first.docNumber()).isEqualTo("示例函〔2025〕7号");
        assertThat(first.issuedOn()).isEqualTo(LocalDate.of(2025, 3, 1));
        String text = As.staff(() -> documents.text(id));
        List<ActionItem> drafts = As.staff(() -> items.ofDocument(id));
        assertThat(drafts).hasSizeGreaterThanOrEqualTo(4).allSatisfy(item -> {
            assertThat(text.substring(item.sentenceStart(), item.sentenceEnd())).isEqualTo(item.sentence());
            assertThat(item.state()).isEqualTo(ItemState.DRAFT);
        });
        assertThat(drafts).anySatisfy(item -> {
            assertThat(item.rule()).isEqualTo(new DeadlineRule.Fixed(LocalDate.of(2025, 4, 30)));
            assertThat(item.postDays()).isZero();
        });
        assertThat(detail.summary().counts().drafts()).isEqualTo(drafts.size());
        PolicyDetail policy = As.staff(() -> policies.get(first.id()));
        assertThat(policy.text()).startsWith(first.title()).contains("<script>").doesNotContain("典型案例");
    }

    @Test
    void the_same_file_is_taken_once() {
        byte[] file = SampleFiles.compilation(mark());
        long id = imported(file, "一.txt");

        assertThatThrownBy(() -> start(file, "二.txt")).isInstanceOfSatisfying(DuplicateDocumentException.class, e -> {
            assertThat(e.documentId()).isEqualTo(id);
            assertThat(e.name()).isEqualTo("一.txt");
        });
    }

    @Test
    void conditions_quota_consequence_and_contact_are_kept_with_the_draft_and_carried_into_its_fields() {
        long id = imported(SampleFiles.terms(mark()), "条件.txt");

        ActionItem item = As.staff(() -> items.ofDocument(id)).getFirst();
        assertThat(item.terms().conditions())
                .extracting(FoundTerms.Condition::text)
                .containsExactly("上年度营业收入不低于5000万元", "资产负债率不超过70%", "具有独立的法人资格，经营状况良好");
        assertThat(item.terms().quota()).isEqualTo("每家企业限报1项");
        assertThat(item.terms().consequence()).isEqualTo("逾期不予受理");
        assertThat(item.contact()).isEqualTo("林某 0871-63101234");
        assertThat(item.criterion()).isInstanceOfSatisfying(Criterion.All.class, all -> assertThat(all.criteria())
                .hasSize(3)
                .startsWith(
                        new Criterion.Compare("revenue", Operator.AT_LEAST, BigDecimal.valueOf(5000)),
                        new Criterion.Compare("debt_ratio", Operator.AT_MOST, BigDecimal.valueOf(70)))
                .last()
                .isInstanceOf(Criterion.Confirm.class));
        ActionItem accepted = As.staff(() -> items.accept(item.id(), item.version()));
        assertThat(accepted.terms()).isEqualTo(item.terms());
    }

    @Test
    void a_policy_keeps_how_long_it_is_in_force_what_it_repeals_and_who_explains_it() {
        long id = imported(SampleFiles.terms(mark()), "办法.txt");

        List<Policy> found = As.staff(() -> documents.get(id)).policies();
        Policy rule = found.get(1);
        assertThat(rule.effectiveOn()).isEqualTo(LocalDate.of(2025, 5, 1));
        assertThat(rule.expiresOn()).isEqualTo(LocalDate.of(2030, 4, 30));
        assertThat(rule.repeals()).containsExactly(new Repealed("云岭省起重机械租赁暂行规定", "云装规〔2019〕5号"));
        PolicyLink explained = found.get(2).explains();
        assertThat(explained).isNotNull();
        assertThat(explained.id()).isEqualTo(rule.id());
        List<ActionItem> all = As.staff(() -> items.ofDocument(id));
        ActionItem original = all.stream()
                .filter(one -> one.policyId() == rule.id())
                .findFirst()
                .orElseThrow();
        assertThat(all.getLast().repeats()).isEqualTo(original.id());
    }

    @Test
    void the_same_policy_in_another_compilation_is_linked_to_the_one_that_is_there() {
        String mark = mark();
        String first = new String(SampleFiles.terms(mark), StandardCharsets.UTF_8);
        long earlier = imported(first.getBytes(StandardCharsets.UTF_8), "一月汇编.txt");
        long later = imported(
                first.replace("云装规〔2025〕" + SampleFiles.number(mark) + "号", "")
                        .replace("限报1项", "限报1项（重印）")
                        .getBytes(StandardCharsets.UTF_8),
                "二月汇编.txt");

        List<Policy> there = As.staff(() -> documents.get(earlier)).policies();
        List<Policy> again = As.staff(() -> documents.get(later)).policies();
        assertThat(there).allSatisfy(policy -> assertThat(policy.sameAs()).isNull());
        assertThat(again).hasSameSizeAs(there);
        for (int i = 0; i < again.size(); i++) {
            PolicyLink same = again.get(i).sameAs();
            assertThat(same).as(again.get(i).title()).isNotNull();
            assertThat(same.id()).isEqualTo(there.get(i).id());
            assertThat(same.documentName()).isEqualTo("一月汇编.txt");
        }
    }

    @Test
    void members_see_what_a_policy_explains_once_it_is_published_and_never_where_else_it_was_found() {
        String mark = mark();
        String first = new String(SampleFiles.terms(mark), StandardCharsets.UTF_8);
        imported(first.getBytes(StandardCharsets.UTF_8), "三月汇编.txt");
        long later = imported((first + "\n\n").getBytes(StandardCharsets.UTF_8), "四月汇编.txt");
        List<ActionItem> all = As.staff(() -> items.ofDocument(later));
        ActionItem explaining = publish(all.getLast());

        Policy shown = As.staff(() -> published.get(explaining.policyId())).policy();
        assertThat(As.staff(() -> policies.get(explaining.policyId())).policy().sameAs())
                .isNotNull();
        assertThat(shown.sameAs()).isNull();
        assertThat(shown.explains()).isNull();

        publish(all.get(all.size() - 2));
        PolicyLink explained =
                As.staff(() -> published.get(explaining.policyId())).policy().explains();
        assertThat(explained).isNotNull();
        assertThat(explained.title()).contains("租赁管理办法");
    }

    private ActionItem publish(ActionItem item) {
        ActionItem accepted = As.staff(() -> items.accept(item.id(), item.version()));
        return As.staff(() -> items.publish(accepted.id(), accepted.version()));
    }

    @Test
    void an_old_word_file_comes_in_like_any_other() throws IOException {
        byte[] doc;
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/document/notice-97.doc"))) {
            byte[] whole = in.readAllBytes();
            doc = Arrays.copyOf(whole, whole.length + 512);
            System.arraycopy(mark().getBytes(StandardCharsets.UTF_8), 0, doc, whole.length, 8);
        }
        long id = imported(doc, "通知.doc");

        assertThat(As.staff(() -> documents.text(id))).startsWith("云岭省装备产业局关于组织申报");
        assertThat(As.staff(() -> documents.get(id)).policies()).hasSize(1);
        assertThat(As.staff(() -> items.ofDocument(id))).isNotEmpty();
    }

    @Test
    void cancelling_while_a_long_text_is_read_keeps_nothing_of_it() {
        byte[] large = ("请企业于2025年3月31日前申报。" + mark() + "\n").repeat(120_000).getBytes(StandardCharsets.UTF_8);
        long id = start(large, "很长.txt");

        As.staff(() -> documents.cancel(id));

        assertThat(finished(id).stage()).isEqualTo(ImportStage.CANCELLED);
        assertThat(As.staff(() -> documents.get(id)).policies()).isEmpty();
        assertThat(As.staff(() -> documents.text(id))).isEmpty();
    }

    enum Bad {
        EMPTY(new byte[0], "空.txt", "EMPTY"),
        PROGRAM(SampleFiles.program(), "程序.pdf", "UNKNOWN_FORMAT"),
        SCAN(SampleFiles.scan(), "扫描.pdf", "NO_TEXT_LAYER"),
        LOCKED(SampleFiles.encrypted(), "加密.pdf", "ENCRYPTED"),
        OTHER_NAME(SampleFiles.scan(), "其实是.docx", "WRONG_EXTENSION"),
        BOMB(made(MadeFiles::slowBomb), "炸弹.docx", "TOO_MUCH_TEXT"),
        CUT_WORD(half(made(() -> MadeFiles.word("申报通知", "请于2025年3月31日前申报。"))), "截断.docx", "CORRUPT"),
        CUT_PDF(half(made(() -> MadeFiles.pdf("Apply by 2025-03-31"))), "截断.pdf", "CORRUPT"),
        WORD_OF_95(made(MadeFiles::wordOf95), "旧版.doc", "OLD_WORD"),
        SHEET("名称,数量".getBytes(StandardCharsets.UTF_8), "表格.csv", "UNKNOWN_FORMAT");

        private final byte[] content;
        private final String name;
        private final String reason;

        Bad(byte[] content, String name, String reason) {
            this.content = content;
            this.name = name;
            this.reason = reason;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_cannot_be_read_fails_with_its_reason_leaves_nothing_and_may_come_again(Bad bad) {
        long id = start(bad.content, bad.name);
        ImportProgress end = finished(id);

        assertThat(end.stage()).isEqualTo(ImportStage.FAILED);
        assertThat(failureKey(end)).isEqualTo("policy.import.failed." + bad.reason);
        assertThat(As.staff(() -> documents.get(id)).policies()).isEmpty();
        assertThat(As.staff(() -> documents.text(id))).isEmpty();

        long again = start(bad.content, bad.name);
        assertThat(finished(again).stage()).isEqualTo(ImportStage.FAILED);
        As.staff(() -> documents.dismiss(id));
        As.staff(() -> documents.dismiss(again));
        assertThatThrownBy(() -> As.staff(() -> documents.get(id))).isInstanceOf(DocumentNotFoundException.class);
    }

    @Test
    void a_file_above_the_limit_is_refused_while_it_is_read_and_nothing_is_kept() {
        int before = count("stored_file") + count("source_document");

        assertThatThrownBy(() -> As.staff(() -> documents.startImport(new Endless(), "大.txt", "text/plain")))
                .isInstanceOf(FileTooLargeException.class);

        assertThat(count("stored_file") + count("source_document")).isEqualTo(before);
    }

    @Test
    void what_a_stop_interrupted_is_marked_as_failed_at_the_next_start() {
        long id = interrupted();
        jdbc.sql("update source_document set beat_at = null where id = ?")
                .param(id)
                .update();

        queue.giveUpWhatAStopInterrupted();

        ImportProgress progress = As.staff(() -> documents.progress(id));
        assertThat(progress.stage()).isEqualTo(ImportStage.FAILED);
        assertThat(failureKey(progress)).isEqualTo("policy.import.failed.INTERRUPTED");
    }

    @Test
    void what_another_node_is_just_then_at_is_left_to_it() {
        long id = interrupted();

        queue.giveUpWhatAStopInterrupted();

        assertThat(As.staff(() -> documents.progress(id)).stage()).isEqualTo(ImportStage.READING);
    }

    @Test
    void a_node_is_given_two_minutes_by_the_clock_of_the_database() {
        long slow = interrupted();
        long dead = interrupted();
        jdbc.sql("update source_document set beat_at = current_timestamp - interval '1' minute where id = ?")
                .param(slow)
                .update();
        jdbc.sql("update source_document set beat_at = current_timestamp - interval '3' minute where id = ?")
                .param(dead)
                .update();

        queue.giveUpWhatAStopInterrupted();

        assertThat(As.staff(() -> documents.progress(slow)).stage()).isEqualTo(ImportStage.READING);
        assertThat(As.staff(() -> documents.progress(dead)).stage()).isEqualTo(ImportStage.FAILED);
    }

    @Test
    void an_upload_of_another_node_is_left_to_it_before_that_node_first_says_that_it_works_at_it() {
        byte[] file = SampleFiles.compilation(mark());
        long id = As.staff(() -> book.open(new ByteArrayInputStream(file), "刚上传.txt", "text/plain"))
                .documentId();

        queue.giveUpWhatAStopInterrupted();

        assertThat(As.staff(() -> documents.progress(id)).stage()).isEqualTo(ImportStage.READING);
    }

    @Test
    void a_cancelled_import_leaves_nothing_even_if_it_had_read_everything() {
        long id = interrupted();

        As.staff(() -> documents.cancel(id));

        assertThat(As.staff(() -> documents.progress(id)).stage()).isEqualTo(ImportStage.CANCELLED);
        assertThat(As.staff(() -> documents.get(id)).policies()).isEmpty();
    }

    @Test
    void a_finished_import_cannot_be_cancelled_or_dismissed() {
        long id = imported(SampleFiles.compilation(mark()), "汇编.txt");

        As.staff(() -> documents.cancel(id));
        As.staff(() -> documents.dismiss(id));

        assertThat(As.staff(() -> documents.get(id)).summary().stage()).isEqualTo(ImportStage.DONE);
    }

    @Test
    void policies_are_found_by_title_number_or_issuer_and_a_percent_sign_is_no_wildcard() {
        String mark = mark();
        imported(SampleFiles.compilation(mark), "汇编.txt");

        assertThat(As.staff(() -> policies.search(mark, 0, 10))).hasSize(2);
        assertThat(As.staff(() -> policies.search("示例函〔2025〕7号", 0, 100))).isNotEmpty();
        assertThat(As.staff(() -> policies.search("%" + mark, 0, 10))).isEmpty();
    }

    private static byte[] made(Callable<byte[]> file) {
        try {
            return file.call();
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** A row as a killed program leaves it. */
    private long interrupted() {
        long id = start(new byte[0], mark() + ".txt");
        finished(id);
        jdbc.sql("update source_document set state = 'READING', failure_key = null where id = ?")
                .param(id)
                .update();
        return id;
    }

    private long imported(byte[] content, String name) {
        long id = start(content, name);
        assertThat(finished(id).stage()).isEqualTo(ImportStage.DONE);
        return id;
    }

    private long start(byte[] content, String name) {
        return As.staff(
                () -> documents.startImport(new ByteArrayInputStream(content), name, "application/octet-stream"));
    }

    private ImportProgress finished(long id) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> As.staff(() -> documents.progress(id)), p -> !p.stage()
                        .isRunning());
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static @Nullable String failureKey(ImportProgress progress) {
        ImportFailure failure = progress.failure();
        return failure == null ? null : failure.key();
    }

    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    /** More than any limit allows, without holding it in memory. */
    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 'x';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, (byte) 'x');
            return length;
        }
    }
}
