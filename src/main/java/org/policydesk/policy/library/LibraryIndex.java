package org.policydesk.policy.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.policydesk.policy.library.LibraryRows.Change;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * This node's index, in memory. It is built once, in the background after start, and before each question takes in what changed since,
 * or everything where nobody asked for so long that the notes of changes may be gone; a question that comes while it is built waits. Thread-safe.
 */
@Component
class LibraryIndex implements DisposableBean {
    private static final int AT_ONCE = 100;

    private final LibraryRows rows;
    private final Analyzer analyzer = Fields.analyzer();
    private final Questions questions = new Questions(analyzer);
    private final IndexWriter writer;
    private final SearcherManager searchers;
    /** Numbers above the settled one that were taken in already. */
    private final Set<Long> taken = new HashSet<>();

    private boolean built;
    private Instant refreshed = Instant.EPOCH;
    private long settled;

    LibraryIndex(LibraryRows rows) throws IOException {
        this.rows = rows;
        writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(analyzer));
        searchers = new SearcherManager(writer, new SearcherFactory());
    }

    @EventListener(ApplicationReadyEvent.class)
    void buildAfterStart() {
        Thread.ofVirtual().name("library-index").start(this::refresh);
    }

    LibraryPage find(LibraryQuery query, int offset, int limit) {
        refresh();
        Query words = questions.words(query.words());
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return new Answer(searcher, analyzer).of(words, questions.limited(words, query), offset, limit);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isUsable() {
        return writer.isOpen();
    }

    /** How many policies it holds. */
    int size() {
        return isUsable() ? writer.getDocStats().numDocs : 0;
    }

    private synchronized void refresh() {
        Instant begun = rows.moment();
        try {
            if (!built || rows.mayHaveForgotten(refreshed)) {
                settled = rows.settled();
                taken.clear();
                takeIn(rows.all());
                built = true;
            }
            List<Change> changes = rows.changesAfter(settled).stream()
                    .filter(change -> taken.add(change.number()))
                    .toList();
            if (!changes.isEmpty()) {
                takeIn(changes.stream().map(Change::policyId).distinct().toList());
            }
            if (taken.size() > AT_ONCE) {
                settled = rows.settled();
                taken.removeIf(number -> number <= settled);
            }
            searchers.maybeRefreshBlocking();
            refreshed = begun;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takeIn(List<Long> ids) throws IOException {
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<LibraryEntry> entries = new ArrayList<>();
            rows.read(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)), entries::add);
            for (LibraryEntry entry : entries) {
                writer.updateDocument(new Term(Fields.ID, String.valueOf(entry.id())), Fields.document(entry));
            }
        }
    }

    @Override
    public synchronized void destroy() throws IOException {
        searchers.close();
        writer.close();
        analyzer.close();
    }
}
