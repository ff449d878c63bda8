package org.policydesk.policy;

import org.policydesk.document.DocumentReader;
import org.policydesk.document.SourceText;
import org.policydesk.document.UnreadableDocumentException;
import org.policydesk.extraction.ExtractionResult;
import org.policydesk.extraction.Extractor;

/**
 * One import on its way: reads the file, finds policies and items, hands both over to be kept. Runs on one thread; progress is
 * read and cancelling asked for from others.
 */
final class ImportRun {
    private static final int READING_FROM = 5;
    private static final int SEGMENTING_FROM = 25;
    private static final int EXTRACTING_FROM = 30;
    private static final int SAVING_FROM = 92;

    private final long documentId;
    private volatile ImportStage stage = ImportStage.READING;
    private volatile int percent;
    private volatile boolean cancelled;

    ImportRun(long documentId) {
        this.documentId = documentId;
    }

    long documentId() {
        return documentId;
    }

    ImportProgress progress() {
        return new ImportProgress(documentId, stage, percent, null);
    }

    void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    /**
     * @throws UnreadableDocumentException if the file cannot be read
     * @throws ImportCancelledException if it was cancelled meanwhile
     */
    FoundText read(byte[] content, String fileName, DocumentReader reader) {
        at(ImportStage.READING, READING_FROM);
        SourceText source = reader.read(content, fileName);
        // PostgreSQL keeps no NUL; a space in its place leaves every position as it was.
        String text = source.text().replace('\0', ' ');
        at(ImportStage.SEGMENTING, SEGMENTING_FROM);
        ExtractionResult result = new Extractor().extract(text, (done, total) -> {
            int share = total == 0 ? 0 : (int) ((long) done * (SAVING_FROM - EXTRACTING_FROM) / total);
            at(ImportStage.EXTRACTING, EXTRACTING_FROM + share);
        });
        at(ImportStage.SAVING, SAVING_FROM);
        return new FoundText(text, source.pageCount(), result);
    }

    private void at(ImportStage reached, int percentDone) {
        if (cancelled) {
            throw new ImportCancelledException();
        }
        stage = reached;
        percent = percentDone;
    }
}
