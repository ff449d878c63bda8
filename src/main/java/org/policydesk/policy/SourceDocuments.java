package org.policydesk.policy;

import java.io.InputStream;
import java.util.List;
import org.policydesk.account.ForStaff;
import org.policydesk.file.FileTooLargeException;
import org.springframework.stereotype.Service;

/**
 * The source documents (来源文件): uploads, their import and what was found in them. Unknown numbers are answered with {@link
 * DocumentNotFoundException}.
 */
@Service
@ForStaff
public class SourceDocuments {
    private final ImportBook book;
    private final ImportQueue queue;
    private final DocumentRows rows;
    private final PolicyRows policies;

    SourceDocuments(ImportBook book, ImportQueue queue, DocumentRows rows, PolicyRows policies) {
        this.book = book;
        this.queue = queue;
        this.rows = rows;
        this.policies = policies;
    }

    /**
     * Keeps the upload and starts its import, which goes on after this returns. A file that cannot be read shows as a failed
     * import with its reason; policies and items are there all at once at the end, or not at all.
     *
     * @return the document's number
     * @throws FileTooLargeException if it is larger than {@code desk.import.max-size}; nothing was kept
     * @throws DuplicateDocumentException if the same file was imported before; nothing was kept
     */
    public long startImport(InputStream content, String fileName, String contentType) {
        ImportBook.Opened opened = book.open(content, fileName, contentType);
        queue.submit(opened);
        return opened.documentId();
    }

    /** How far the document's import has come. */
    public ImportProgress progress(long id) {
        return queue.progress(id).orElseGet(() -> {
            DocumentSummary summary = find(id);
            return new ImportProgress(id, summary.stage(), summary.stage().isRunning() ? 0 : 100, summary.failure());
        });
    }

    /** Stops a running import; one that is over stays as it is. */
    public void cancel(long id) {
        find(id);
        queue.cancel(id);
        book.cancel(id);
    }

    /** Takes a failed or cancelled import off the list; any other stays. */
    public void dismiss(long id) {
        find(id);
        book.remove(id);
    }

    /** Every import, newest first. */
    public List<DocumentSummary> all() {
        return rows.all();
    }

    /** The document with its policies. */
    public DocumentDetail get(long id) {
        return new DocumentDetail(find(id), policies.ofDocument(id));
    }

    /** The whole text, which positions of policies and items count in; empty as long as there is none. */
    public String text(long id) {
        find(id);
        return rows.text(id);
    }

    private DocumentSummary find(long id) {
        return rows.find(id).orElseThrow(() -> new DocumentNotFoundException(id));
    }
}
