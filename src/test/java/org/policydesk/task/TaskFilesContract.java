package org.policydesk.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policydesk.task.TaskWorld.TODAY;
import static org.policydesk.task.TaskWorld.dueOn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.policydesk.file.FileRefusedException;
import org.policydesk.file.FileTooLargeException;
import org.policydesk.file.Uploads;
import org.policydesk.policy.Material;
import org.policydesk.support.As;
import org.policydesk.task.TaskRefusedException.Why;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Documents and evidence on tasks, and what became of applications. */
abstract class TaskFilesContract extends TaskContract {
    private static final LocalDate DUE = LocalDate.of(2025, 3, 31);

    @Autowired
    TaskFiles files;

    @Autowired
    Outcomes outcomes;

    @Value("${desk.data}")
    Path data;

    @Test
    void aDocumentIsKeptOnItsLineTicksItAndComesBackAsItWas() throws IOException {
        TaskCard task = withMaterials();
        long line = lineOf(task, 0);

        long id = upload(task, line, Uploads.pdf("审计"), "审计报告.pdf");

        assertThat(detail(task).files())
                .singleElement()
                .returns(line, TaskFile::lineId)
                .returns("审计报告.pdf", TaskFile::name);
        assertThat(detail(task).card().materialsDone()).isOne();
        TaskFiles.Content content = mine(task, () -> files.open(task.id(), id));
        try (InputStream stream = content.stream()) {
            assertThat(stream.readAllBytes()).isEqualTo(Uploads.pdf("审计"));
        }
        assertThat(content.file().contentType()).isEqualTo("application/pdf");
        assertThat(detail(task).history().getFirst())
                .returns("fileAdded", HistoryLine::action)
                .returns("审计报告.pdf", HistoryLine::after);
    }

    @Test
    void removingUnticksTheLineAndIsUndone() {
        TaskCard task = withMaterials();
        long id = upload(task, lineOf(task, 0), Uploads.pdf("a"), "a.pdf");

        As.member(task.memberId(), () -> files.remove(task.id(), id));
        assertThat(detail(task).files()).isEmpty();
        assertThat(detail(task).card().materialsDone()).isZero();
        assertThatThrownBy(() -> mine(task, () -> files.open(task.id(), id)))
                .isInstanceOf(TaskFileNotFoundException.class);

        As.member(task.memberId(), () -> files.restore(task.id(), id));
        assertThat(detail(task).files()).hasSize(1);
        assertThat(detail(task).card().materialsDone()).isOne();
    }

    @Test
    void aReplacedFileLeavesItsPlaceToTheNewOne() {
        TaskCard task = withMaterials();
        long line = lineOf(task, 0);
        long first = upload(task, line, Uploads.pdf("一稿"), "一稿.pdf");

        mine(task, () -> files.replace(task.id(), first, stream(Uploads.docx()), "二稿.docx"));

        assertThat(detail(task).files())
                .singleElement()
                .returns("二稿.docx", TaskFile::name)
                .returns(line, TaskFile::lineId);
        assertThat(detail(task).history().getFirst())
                .returns("一稿.pdf", HistoryLine::before)
                .returns("二稿.docx", HistoryLine::after);
    }

    @Test
    void anotherCompanyNeitherReadsNorWritesNorRemoves() {
        TaskCard task = withMaterials();
        long line = lineOf(task, 0);
        long id = upload(task, line, Uploads.pdf("a"), "a.pdf");
        TaskCard other = withMaterials();

        assertThatThrownBy(() -> mine(other, () -> files.open(task.id(), id)))
                .isInstanceOf(TaskNotFoundException.class);
        assertThatThrownBy(() -> mine(other, () -> files.open(other.id(), id)))
                .as("by way of a task of one's own")
                .isInstanceOf(TaskFileNotFoundException.class);
        assertThatThrownBy(() -> upload(other, line, Uploads.pdf("b"), "b.pdf"))
                .isInstanceOf(TaskNotFoundException.class);
        assertThatThrownBy(() -> As.member(other.memberId(), () -> files.remove(other.id(), id)))
                .isInstanceOf(TaskFileNotFoundException.class);
    }

    @Test
    void hostileUploadsAreRefusedAndNothingOfThemIsKept() throws IOException {
        TaskCard task = withMaterials();
        long line = lineOf(task, 0);
        long before = kept();

        assertThatThrownBy(() -> upload(task, line, Uploads.exe(), "报告.pdf")).isInstanceOf(FileRefusedException.class);
        assertThatThrownBy(() -> upload(task, line, Uploads.bomb(400), "报告.docx"))
                .isInstanceOf(FileRefusedException.class);
        assertThatThrownBy(() -> upload(task, line, new byte[0], "报告.pdf")).isInstanceOf(FileRefusedException.class);
        assertThatThrownBy(() -> mine(task, () -> files.upload(task.id(), line, endless(), "大.pdf")))
                .isInstanceOf(FileTooLargeException.class);

        assertThat(detail(task).files()).isEmpty();
        assertThat(detail(task).card().materialsDone()).isZero();
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void aPathOrInvisibleCharactersInTheNameNeverReachTheDisk() throws IOException {
        TaskCard task = withMaterials();
        long line = lineOf(task, 0);
        upload(task, line, Uploads.pdf("1"), "../../../etc/cron.d/a.pdf");
        upload(task, line, Uploads.pdf("2"), "C:\\Windows\\System32\\b.pdf");
        upload(task, line, Uploads.pdf("3"), "fdp.\u202Eexe.pdf");

        assertThat(detail(task).files()).extracting(TaskFile::name).containsExactly("a.pdf", "b.pdf", "fdp.exe.pdf");
        try (Stream<Path> stored = Files.list(data.resolve("files"))) {
            assertThat(stored.map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.matches("[0-9a-f]{64}"));
        }
    }

    @Test
    void aClosedTasksDocumentsStayAsTheyAreButEvidenceMayStillCome() {
        TaskCard task = withMaterials();
        long line = lineOf(task, 0);
        long id = upload(task, line, Uploads.pdf("a"), "a.pdf");
        As.manager(task.memberId(), () -> tasks.close(task.id(), TaskState.NOT_APPLICABLE, "不做", task.version()));

        assertRefused(Why.FILES_CLOSED, () -> upload(task, line, Uploads.pdf("b"), "b.pdf"));
        assertRefused(Why.FILES_CLOSED, () -> As.member(task.memberId(), () -> files.remove(task.id(), id)));
        assertThat(mine(task, () -> files.prove(task.id(), stream(Uploads.pdf("c")), "批复.pdf")))
                .isPositive();
    }

    @Test
    void aDocumentAskedOfSomeOnlyCanBeSaidNotToApplyAndThenCountsNoMore() {
        TaskCard task = someTask(
                dueOn(DUE).preparation(0, 0, new Material("申请书", true, 1), new Material("首次申报声明", true, 1, "首次申报企业")));
        assertThat(detail(task).checklist())
                .extracting(ChecklistLine::appliesTo)
                .containsExactly("", "首次申报企业");

        As.member(task.memberId(), () -> tasks.waive(task.id(), lineOf(task, 1), true));
        assertThat(detail(task).card().materialsTotal()).isOne();
        As.member(task.memberId(), () -> tasks.waive(task.id(), lineOf(task, 1), false));
        assertThat(detail(task).card().materialsTotal()).isEqualTo(2);
        assertRefused(
                Why.APPLIES_TO_ALL,
                () -> As.member(task.memberId(), () -> tasks.waive(task.id(), lineOf(task, 0), true)));
    }

    @Test
    void anOutcomeClosesTheTaskWithItsDayAmountAndEvidenceAndCanBeCorrected() {
        TaskCard task = someTask(dueOn(DUE));
        As.member(task.memberId(), () -> tasks.submit(task.id(), TODAY, null, task.version()));
        long evidence = mine(task, () -> files.prove(task.id(), stream(Uploads.pdf("批复")), "批复.pdf"));
        Outcome granted = new Outcome(TaskState.RECOGNISED, TODAY, new BigDecimal("120.5"), "第一批", evidence);

        As.member(task.memberId(), () -> outcomes.record(task.id(), granted, task.version() + 1));

        assertThat(detail(task).card().state()).isEqualTo(TaskState.RECOGNISED);
        assertThat(detail(task).outcome()).isEqualTo(granted);
        Outcome corrected = new Outcome(TaskState.RECOGNISED, TODAY, new BigDecimal("130"), "", null);
        As.member(task.memberId(), () -> outcomes.record(task.id(), corrected, task.version() + 2));
        assertThat(detail(task).outcome())
                .satisfies(now -> assertThat(now.amount()).isEqualByComparingTo("130"));
        As.manager(task.memberId(), () -> tasks.reopen(task.id(), task.version() + 3));
        assertThat(detail(task).outcome()).as("a reopened task has no outcome").isNull();
    }

    @Test
    void anOutcomeThatCannotBeIsRefused() {
        TaskCard task = someTask(dueOn(DUE));
        As.member(task.memberId(), () -> tasks.submit(task.id(), TODAY, null, task.version()));
        int version = task.version() + 1;
        long elsewhere = mine(withMaterials(), () -> 0L);

        assertRefused(
                Why.OUTCOME_IN_FUTURE,
                () -> record(task, new Outcome(TaskState.RECOGNISED, TODAY.plusDays(1), null, "", null), version));
        for (String wrong : new String[] {"-1", "0.0000001", "100000000"}) {
            assertRefused(
                    Why.AMOUNT_WRONG,
                    () -> record(
                            task, new Outcome(TaskState.RECOGNISED, TODAY, new BigDecimal(wrong), "", null), version));
        }
        assertThatThrownBy(() -> record(task, new Outcome(TaskState.RECOGNISED, TODAY, null, "", elsewhere), version))
                .isInstanceOf(TaskFileNotFoundException.class);
        assertThatThrownBy(() -> record(task, new Outcome(TaskState.DONE, TODAY, null, "", null), version))
                .isInstanceOf(IllegalMoveException.class);
        record(task, new Outcome(TaskState.REJECTED, TODAY, BigDecimal.TEN, "", null), version);
        assertThat(detail(task).outcome())
                .as("what was refused was granted nothing")
                .satisfies(now -> assertThat(now.amount()).isNull());
    }

    private void record(TaskCard task, Outcome outcome, int version) {
        As.member(task.memberId(), () -> outcomes.record(task.id(), outcome, version));
    }

    private TaskCard withMaterials() {
        return someTask(dueOn(DUE).preparation(1, 0, new Material("审计报告", true, 1)));
    }

    private long lineOf(TaskCard task, int index) {
        return detail(task).checklist().get(index).id();
    }

    private long upload(TaskCard task, long line, byte[] content, String name) {
        return mine(task, () -> files.upload(task.id(), line, stream(content), name));
    }

    private long kept() throws IOException {
        try (Stream<Path> stored = Files.list(data.resolve("files"))) {
            return stored.count();
        }
    }

    private static InputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    /** A stream that goes on far beyond every limit, as somebody sends it who hides the size. */
    private static InputStream endless() {
        byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8);
        return new InputStream() {
            private long sent;

            @Override
            public int read() {
                sent++;
                return sent <= head.length ? head[(int) sent - 1] : sent > 2L * TaskFiles.MOST_BYTES ? -1 : 'x';
            }
        };
    }

    private static <T> T mine(TaskCard task, Supplier<T> work) {
        return As.member(task.memberId(), work);
    }

    private static void assertRefused(Why why, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(TaskRefusedException.class, e -> assertThat(e.why())
                .isEqualTo(why));
    }
}
