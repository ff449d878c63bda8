package org.policydesk.policy.library;

import java.io.IOException;
import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;

/** Answers a question from one state of the index. */
final class Answer {
    private static final int PASSAGES = 2;
    private static final int LONGEST_TEXT = Integer.MAX_VALUE - 1;
    private static final Sort NEWEST = new Sort(new SortField(Fields.ISSUED, SortField.Type.LONG, true));
    private static final Sort BEST =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.ISSUED, SortField.Type.LONG, true));

    private final IndexSearcher searcher;
    private final Analyzer analyzer;

    Answer(IndexSearcher searcher, Analyzer analyzer) {
        this.searcher = searcher;
        this.analyzer = analyzer;
    }

    LibraryPage of(Query words, Query limited, int offset, int limit) throws IOException {
        boolean all = words instanceof MatchAllDocsQuery;
        int total = searcher.count(limited);
        if (offset >= total) {
            return new LibraryPage(total, List.of());
        }
        TopDocs found = searcher.search(limited, Math.min(total, offset + limit), all ? NEWEST : BEST);
        ScoreDoc[] page = Stream.of(found.scoreDocs).skip(offset).toArray(ScoreDoc[]::new);
        Map<String, @Nullable String[]> marked = all ? Map.of() : marked(words, new TopDocs(found.totalHits, page));
        StoredFields stored = searcher.storedFields();
        List<LibraryHit> hits = new ArrayList<>();
        for (int i = 0; i < page.length; i++) {
            hits.add(hit(stored.document(page[i].doc), marked, i));
        }
        return new LibraryPage(total, hits);
    }

    private Map<String, @Nullable String[]> marked(Query words, TopDocs page) throws IOException {
        UnifiedHighlighter highlighter = UnifiedHighlighter.builder(searcher, analyzer)
                .withMaxLength(LONGEST_TEXT)
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.CHINA))
                .withFormatter(new DefaultPassageFormatter(Marks.BEGIN, Marks.END, Marks.GAP, false))
                .withMaxNoHighlightPassages(0)
                .build();
        return highlighter.highlightFields(
                new String[] {Fields.TITLE, Fields.TEXT}, words, page, new int[] {PASSAGES, PASSAGES});
    }

    private static LibraryHit hit(Document document, Map<String, @Nullable String[]> marked, int place) {
        String title = at(marked, Fields.TITLE, place);
        String passages = at(marked, Fields.TEXT, place);
        String[] counts = document.get(Fields.COUNTS).split(" ");
        IndexableField issued = document.getField(Fields.ISSUED);
        return new LibraryHit(
                Long.parseLong(document.get(Fields.ID)),
                Marks.pieces(title == null ? document.get(Fields.TITLE) : title),
                passages == null ? List.of() : Marks.pieces(passages),
                document.get(Fields.SHOWN_NUMBER),
                document.get(Fields.ISSUERS),
                issued == null
                        ? null
                        : LocalDate.ofEpochDay(issued.numericValue().longValue()),
                document.get(Fields.GENRE),
                document.get(Fields.REGION),
                Integer.parseInt(counts[0]),
                Integer.parseInt(counts[1]),
                Integer.parseInt(counts[2]));
    }

    private static @Nullable String at(Map<String, @Nullable String[]> marked, String field, int place) {
        @Nullable String[] texts = marked.get(field);
        return texts == null ? null : texts[place];
    }
}
