package org.policydesk.task;

import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.ForSignedIn;
import org.policydesk.file.FileKind;
import org.policydesk.file.FileStore;
import org.policydesk.file.StoredFile;
import org.policydesk.policy.LocalDue;
import org.policydesk.task.TaskFile.Purpose;
import org.policydesk.task.TaskRefusedException.Why;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The files of tasks: documents of the checklist and evidence of the outcome. Reaches as far as {@link Tasks}. What a file is, its
 * content decides; it is kept outside the web root and handed out as a download only.
 */
@Service
@ForSignedIn
public class TaskFiles {
    /** The largest file, in bytes. */
    public static final long MOST_BYTES = 30L << 20;

    /** The most files that stand on one task at a time. */
    public static final int MOST_FILES = 60;

    /** What may be handed in. */
    public static final Set<FileKind> KINDS = Set.copyOf(FileKind.all());

    private final TaskMoves moves;
    private final TaskFileRows rows;
    private final TaskPage page;
    private final Checklists checklists;
    private final TaskJournal journal;
    private final FileStore store;
    private final TransactionTemplate transaction;

    TaskFiles(
            TaskMoves moves,
            TaskFileRows rows,
            TaskPage page,
            Checklists checklists,
            TaskJournal journal,
            FileStore store,
            PlatformTransactionManager transactions) {
        this.moves = moves;
        this.rows = rows;
        this.page = page;
        this.checklists = checklists;
        this.journal = journal;
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A file to read; the caller closes the content. */
    public record Content(StoredFile file, InputStream stream) {}

    /**
     * Keeps a document of the checklist, whose line it ticks.
     *
     * @param lineId the line; null for a document that no line asks for
     * @param content read to its end, not closed
     * @return the file's number
     * @throws org.policydesk.file.FileRefusedException if it is of no kind that may be handed in
     * @throws org.policydesk.file.FileTooLargeException beyond {@link #MOST_BYTES}
     * @throws TaskRefusedException once the task is closed, and beyond {@link #MOST_FILES}
     */
    public long upload(long taskId, @Nullable Long lineId, InputStream content, String name) {
        line(requireOpen(taskId), lineId);
        StoredFile stored = store.store(content, name, KINDS, MOST_BYTES);
        return Objects.requireNonNull(transaction.execute(status -> {
            TaskRow task = requireOpen(taskId);
            ChecklistLine line = line(task, lineId);
            requireRoom(taskId);
            if (line != null) {
                checklists.tick(line.id(), true);
            }
            journal.record(taskId, "fileAdded", null, stored.name());
            return rows.add(taskId, lineId, Purpose.MATERIAL, stored.id());
        }));
    }

    /** Puts another file in a file's place; the former one is kept as removed. Otherwise as {@link #upload}. */
    public long replace(long taskId, long fileId, InputStream content, String name) {
        standing(requireOpen(taskId), fileId);
        StoredFile stored = store.store(content, name, KINDS, MOST_BYTES);
        return Objects.requireNonNull(transaction.execute(status -> {
            TaskFile former = standing(requireOpen(taskId), fileId);
            rows.remove(taskId, fileId);
            journal.record(taskId, "fileReplaced", former.name(), stored.name());
            return rows.add(taskId, former.lineId(), former.purpose(), stored.id());
        }));
    }

    /** Keeps evidence of the outcome, also on a closed task; what is recorded with its number says what it proves. */
    public long prove(long taskId, InputStream content, String name) {
        moves.reached(taskId);
        StoredFile stored = store.store(content, name, KINDS, MOST_BYTES);
        return Objects.requireNonNull(transaction.execute(status -> {
            moves.reached(taskId);
            requireRoom(taskId);
            journal.record(taskId, "fileAdded", null, stored.name());
            return rows.add(taskId, null, Purpose.OUTCOME, stored.id());
        }));
    }

    /** Takes the file away; a line of the checklist that has no other is unticked. */
    @Transactional
    public void remove(long taskId, long fileId) {
        TaskRow task = requireOpen(taskId);
        TaskFile file = standing(task, fileId);
        rows.remove(taskId, fileId);
        journal.record(taskId, "fileRemoved", file.name(), null);
        Long line = file.lineId();
        if (line != null && rows.of(taskId).stream().noneMatch(other -> line.equals(other.lineId()))) {
            checklists.tick(line, false);
        }
    }

    /** Brings a removed file back. */
    @Transactional
    public void restore(long taskId, long fileId) {
        TaskRow task = requireOpen(taskId);
        TaskFileRows.Row row = rows.find(task.id(), fileId)
                .filter(TaskFileRows.Row::removed)
                .orElseThrow(() -> new TaskFileNotFoundException(fileId));
        requireRoom(taskId);
        rows.restore(taskId, fileId);
        journal.record(taskId, "fileRestored", null, row.file().name());
        Long line = row.file().lineId();
        if (line != null) {
            checklists.tick(line, true);
        }
    }

    /**
     * Opens the notice that the local date rests on which holds for the task.
     *
     * @throws TaskFileNotFoundException if another date holds, or nobody added the notice
     */
    @Transactional(readOnly = true)
    public Content openLocalNotice(long taskId) {
        LocalDue local = page.of(moves.reached(taskId)).local();
        LocalDue.Notice notice = local == null ? null : local.notice();
        StoredFile file = Optional.ofNullable(notice)
                .flatMap(one -> store.find(one.fileId()))
                .orElseThrow(() -> new TaskFileNotFoundException(0));
        return new Content(file, store.open(file));
    }

    /**
     * Opens a file that stands on the task.
     *
     * @throws TaskFileNotFoundException if there is none of that number
     */
    @Transactional(readOnly = true)
    public Content open(long taskId, long fileId) {
        StoredFile file = rows.find(moves.reached(taskId).id(), fileId)
                .filter(row -> !row.removed())
                .flatMap(row -> store.find(row.storedId()))
                .orElseThrow(() -> new TaskFileNotFoundException(fileId));
        return new Content(file, store.open(file));
    }

    private TaskRow requireOpen(long taskId) {
        TaskRow task = moves.reached(taskId);
        if (task.state().isClosed()) {
            throw new TaskRefusedException(Why.FILES_CLOSED);
        }
        return task;
    }

    private @Nullable ChecklistLine line(TaskRow task, @Nullable Long lineId) {
        if (lineId == null) {
            return null;
        }
        return checklists.of(task.id()).stream()
                .filter(line -> lineId.equals(line.id()) && line.kind() == LineKind.MATERIAL)
                .findFirst()
                .orElseThrow(() -> new TaskNotFoundException(task.id()));
    }

    private TaskFile standing(TaskRow task, long fileId) {
        return rows.find(task.id(), fileId)
                .filter(row -> !row.removed())
                .map(TaskFileRows.Row::file)
                .orElseThrow(() -> new TaskFileNotFoundException(fileId));
    }

    private void requireRoom(long taskId) {
        if (rows.of(taskId).size() >= MOST_FILES) {
            throw new TaskRefusedException(Why.TOO_MANY_FILES);
        }
    }
}
