package org.policydesk.policy;

import jakarta.annotation.PreDestroy;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
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
 * refused. A node that stops marks its imports as interrupted, and the file can be imported again; those of a node that was killed are
 * marked by any other, or at the next start, once nobody has said for a while that they are worked at.
 */
@Component
class ImportQueue {
    private static final Logger LOG = LoggerFactory.getLogger(ImportQueue.class);
    private static final int WAITING = 20;
    private static final int BEAT_SECONDS = 20;

    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), task -> {
                Thread thread = new Thread(task, "import");
                thread.setDaemon(true);
                return thread;
            });
    private final Map<Long, ImportRun> runs = new ConcurrentHashMap<>();
    private final ScheduledExecutorService beating = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("import-beat").factory());
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
        rows.beat(Set.of(opened.documentId()));
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
    void beat() {
        beating.scheduleWithFixedDelay(this::beatOnce, 0, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    private void beatOnce() {
        try {
            rows.beat(runs.keySet());
            giveUpWhatAStopInterrupted();
        } catch (RuntimeException away) {
            LOG.warn("Imports cannot be looked after: {}", away.getMessage());
        }
    }

    void giveUpWhatAStopInterrupted() {
        giveUp(rows.left().stream().filter(id -> !runs.containsKey(id)).toList());
    }

    private void giveUp(Collection<Long> ids) {
        SystemUser.run(() -> ids.forEach(id -> book.fail(id, ImportFailure.of("INTERRUPTED"))));
    }

    @PreDestroy
    void stop() {
        stopping = true;
        beating.shutdownNow();
        worker.shutdownNow();
        giveUp(Set.copyOf(runs.keySet()));
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
