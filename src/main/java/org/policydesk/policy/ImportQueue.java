package org.policydesk.policy;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.policydesk.account.SystemUser;
import org.policydesk.document.DocumentReader;
import org.policydesk.document.Limits;
import org.policydesk.document.UnreadableDocumentException;
import org.policydesk.file.FileStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Runs imports one after the other outside the request's thread, so that a large file holds nobody up; a few may wait, more are
 * refused. Imports that a stop of the program left half done are marked as failed at the next start, also those that another
 * node is just then at: that node then keeps nothing, and the file can be imported again.
 */
@Component
class ImportQueue {
    private static final Logger LOG = LoggerFactory.getLogger(ImportQueue.class);
    private static final int WAITING = 20;

    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), task -> {
                Thread thread = new Thread(task, "import");
                thread.setDaemon(true);
                return thread;
            });
    private final Map<Long, ImportRun> runs = new ConcurrentHashMap<>();
    private volatile boolean stopping;
    private final ImportBook book;
    private final DocumentRows rows;
    private final FileStore files;
    private final DocumentReader reader;

    ImportQueue(ImportBook book, DocumentRows rows, FileStore files, ImportLimits limits) {
        this.book = book;
        this.rows = rows;
        this.files = files;
        this.reader = new DocumentReader(
                new Limits(limits.maxSize().toBytes(), limits.maxPages(), Limits.DEFAULT.maxCharacters()));
    }

    void submit(ImportBook.Opened opened) {
        ImportRun run = new ImportRun(opened.documentId());
        runs.put(opened.documentId(), run);
        try {
            worker.execute(() -> SystemUser.run(() -> work(run, opened)));
        } catch (RejectedExecutionException full) {
            runs.remove(opened.documentId());
            book.fail(opened.documentId(), ImportFailure.of("BUSY"));
        }
    }

    Optional<ImportProgress> progress(long documentId) {
        return Optional.ofNullable(runs.get(documentId))
                .filter(run -> !run.isCancelled())
                .map(ImportRun::progress);
    }

    void cancel(long documentId) {
        Optional.ofNullable(runs.get(documentId)).ifPresent(ImportRun::cancel);
    }

    @EventListener(ApplicationReadyEvent.class)
    void giveUpWhatAStopInterrupted() {
        SystemUser.run(() -> rows.running().stream()
                .filter(id -> !runs.containsKey(id))
                .forEach(id -> book.fail(id, ImportFailure.of("INTERRUPTED"))));
    }

    @PreDestroy
    void stop() {
        stopping = true;
        worker.shutdownNow();
    }

    private void work(ImportRun run, ImportBook.Opened opened) {
        long id = run.documentId();
        try {
            book.keep(id, run.read(opened.content(files), opened.file().name(), reader));
        } catch (UnreadableDocumentException unreadable) {
            String[] args = unreadable.args().stream().map(String::valueOf).toArray(String[]::new);
            book.fail(id, ImportFailure.of(unreadable.reason().name(), args));
        } catch (ImportCancelledException cancelled) {
            book.cancel(id);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError unexpected) {
            if (stopping) {
                return;
            }
            LOG.error("import {} failed", id, unexpected);
            book.fail(id, ImportFailure.of("UNEXPECTED"));
        } finally {
            runs.remove(id);
        }
    }
}
