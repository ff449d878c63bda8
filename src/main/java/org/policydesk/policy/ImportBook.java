package org.policydesk.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.SignedIn;
import org.policydesk.audit.Journal;
import org.policydesk.clock.BusinessClock;
import org.policydesk.file.FileStore;
import org.policydesk.file.StoredFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every step of an import that is written down, each in a transaction of its own, with its entry in the journal. */
@Component
@Transactional
class ImportBook {
    private static final String SUBJECT = "document";

    private final DocumentRows rows;
    private final FileStore files;
    private final DraftWriter drafts;
    private final Journal journal;
    private final CurrentUser user;
    private final BusinessClock clock;
    private final ImportLimits limits;

    ImportBook(
            DocumentRows rows,
            FileStore files,
            DraftWriter drafts,
            Journal journal,
            CurrentUser user,
            BusinessClock clock,
            ImportLimits limits) {
        this.rows = rows;
        this.files = files;
        this.drafts = drafts;
        this.journal = journal;
        this.user = user;
        this.clock = clock;
        this.limits = limits;
    }

    /** Keeps the upload and opens its import; refuses a file that is too large or was imported before. */
    Opened open(InputStream content, String fileName, String contentType) {
        StoredFile file =
                files.store(content, fileName, contentType, limits.maxSize().toBytes());
        SignedIn by = user.find().orElse(null);
        long id = rows.insert(file, by, clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime())
                .orElseThrow(() -> duplicate(file));
        record(id, "uploaded", file.name());
        return new Opened(id, file);
    }

    /** An upload that was kept, and its import's number. */
    record Opened(long documentId, StoredFile file) {
        byte[] content(FileStore files) {
            try (InputStream in = files.open(file)) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Keeps text, policies and drafts all at once; nothing if the import was cancelled meanwhile. */
    void keep(long id, FoundText found) {
        if (rows.done(id, found.pages(), found.text())) {
            drafts.write(id, found);
            record(
                    id,
                    "imported",
                    found.result().policies().size() + " / "
                            + found.result().items().stream()
                                    .filter(item -> item.closes() == null)
                                    .count());
        }
    }

    void fail(long id, ImportFailure failure) {
        if (rows.ended(id, ImportStage.FAILED, failure)) {
            record(id, "failed", failure.key());
        }
    }

    boolean cancel(long id) {
        boolean running = rows.ended(id, ImportStage.CANCELLED, null);
        if (running) {
            record(id, "cancelled", null);
        }
        return running;
    }

    boolean remove(long id) {
        boolean removed = rows.remove(id);
        if (removed) {
            record(id, "dismissed", null);
        }
        return removed;
    }

    private DuplicateDocumentException duplicate(StoredFile file) {
        DocumentSummary earlier = rows.taken(file.sha256()).orElseThrow();
        return new DuplicateDocumentException(earlier.id(), earlier.name());
    }

    private void record(long id, String action, @Nullable String after) {
        journal.record(user.personIdOrNull(), SUBJECT, id, action, null, after);
    }
}
