package org.policydesk.policy;

import java.io.InputStream;
import java.util.Set;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForStaff;
import org.policydesk.audit.Journal;
import org.policydesk.file.FileKind;
import org.policydesk.file.FileStore;
import org.policydesk.file.StoredFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The notices (转发通知) as files that local dates rest on. What a file is, its content decides. Members of the unit read one by way
 * of their task. An unknown number answers with {@link LocalDueNotFoundException}.
 */
@Service
@ForStaff
public class LocalNotices {
    /** The largest file, in bytes. */
    public static final long MOST_BYTES = 30L << 20;

    /** What may be added. */
    public static final Set<FileKind> KINDS = Set.copyOf(FileKind.all());

    private final LocalDueRows rows;
    private final FileStore files;
    private final Journal journal;
    private final CurrentUser user;
    private final TransactionTemplate transaction;

    LocalNotices(
            LocalDueRows rows,
            FileStore files,
            Journal journal,
            CurrentUser user,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.files = files;
        this.journal = journal;
        this.user = user;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A file to read; the caller closes the content. */
    public record Content(StoredFile file, InputStream stream) {}

    /**
     * Keeps the notice, in place of the former one.
     *
     * @param content read to its end, not closed
     * @throws org.policydesk.file.FileRefusedException if it is of no kind that may be added
     * @throws org.policydesk.file.FileTooLargeException beyond {@link #MOST_BYTES}
     */
    public void attach(long localDueId, InputStream content, String name) {
        require(localDueId);
        StoredFile stored = files.store(content, name, KINDS, MOST_BYTES);
        transaction.executeWithoutResult(status -> {
            LocalDue local = require(localDueId);
            LocalDue.Notice before = local.notice();
            rows.attach(localDueId, stored.id());
            journal.record(
                    user.personIdOrNull(),
                    ActionItems.SUBJECT,
                    local.itemId(),
                    "localNotice",
                    before == null ? null : before.name(),
                    local.unit() + " · " + stored.name());
        });
    }

    /** Opens the notice. */
    public Content open(long localDueId) {
        LocalDue.Notice notice = require(localDueId).notice();
        if (notice == null) {
            throw new LocalDueNotFoundException(localDueId);
        }
        StoredFile file = files.find(notice.fileId()).orElseThrow(() -> new LocalDueNotFoundException(localDueId));
        return new Content(file, files.open(file));
    }

    private LocalDue require(long id) {
        return rows.find(id).orElseThrow(() -> new LocalDueNotFoundException(id));
    }
}
