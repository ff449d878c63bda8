package org.policydesk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.policydesk.deadline.DeadlineRule;
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
    ImportQueue queue;

    @Autowired
    JdbcClient jdbc;

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

    enum Bad {
        EMPTY(new byte[0], "空.txt", "EMPTY"),
        PROGRAM(SampleFiles.program(), "程序.pdf", "UNKNOWN_FORMAT"),
        SCAN(SampleFiles.scan(), "扫描.pdf", "NO_TEXT_LAYER"),
        LOCKED(SampleFiles.encrypted(), "加密.pdf", "ENCRYPTED"),
        OTHER_NAME(SampleFiles.scan(), "其实是.docx", "WRONG_EXTENSION");

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

        queue.giveUpWhatAStopInterrupted();

        ImportProgress progress = As.staff(() -> documents.progress(id));
        assertThat(progress.stage()).isEqualTo(ImportStage.FAILED);
        assertThat(failureKey(progress)).isEqualTo("policy.import.failed.INTERRUPTED");
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
            java.util.Arrays.fill(buffer, offset, offset + length, (byte) 'x');
            return length;
        }
    }
}
