package org.policydesk.policy.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** Turns what people ask into what Lucene understands; any text is a question, none is an error. */
final class Questions {
    /** Punctuation within a name, such as the brackets of 首台（套）, leaves a hole of this width. */
    private static final int SLOP = 2;

    private static final int MOST_WORDS = 20;
    private static final float NUMBER = 8f;

    private static final float LETTERS = 0.5f;

    private final QueryBuilder builder;

    Questions(Analyzer analyzer) {
        builder = new QueryBuilder(analyzer);
    }

    /** What words must occur; everything if there are none. */
    Query words(@Nullable String words) {
        List<String> all = words == null
                ? List.of()
                : List.of(words.strip().split("[\\s，。、；]+")).stream()
                        .filter(word -> !word.isBlank())
                        .limit(MOST_WORDS)
                        .toList();
        if (all.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        all.forEach(word -> query.add(anywhere(word), BooleanClause.Occur.MUST));
        return query.build();
    }

    /** With the limits added that bear no weight. */
    Query limited(Query words, LibraryQuery query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(words, BooleanClause.Occur.MUST);
        limit(all, Fields.ISSUER, query.issuer());
        limit(all, Fields.REGION, query.region());
        limit(all, Fields.GENRE, query.genre());
        limit(all, Fields.YEAR, query.year() == null ? null : String.valueOf(query.year()));
        limit(all, Fields.STATE, query.state() == null ? null : query.state().name());
        limit(all, Fields.PROGRAMME, query.programme() == null ? null : String.valueOf(query.programme()));
        return all.build();
    }

    private Query anywhere(String word) {
        List<Query> places = new ArrayList<>();
        for (Map.Entry<String, Float> field : Fields.SEARCHED.entrySet()) {
            Query there = builder.createPhraseQuery(field.getKey(), word, SLOP);
            if (there != null) {
                places.add(new BoostQuery(there, field.getValue()));
            }
        }
        Query letters = builder.createPhraseQuery(Fields.LETTERS, word, SLOP);
        if (letters != null) {
            places.add(new BoostQuery(letters, LETTERS));
        }
        String number = Fields.plain(word);
        if (number.length() > 1 && number.chars().anyMatch(Character::isDigit)) {
            places.add(
                    new BoostQuery(new WildcardQuery(new Term(Fields.NUMBER, "*" + literally(number) + "*")), NUMBER));
        }
        return places.isEmpty()
                ? new MatchNoDocsQuery("nothing to look for in it")
                : new DisjunctionMaxQuery(places, 0.1f);
    }

    private static void limit(BooleanQuery.Builder all, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            all.add(new TermQuery(new Term(field, value)), BooleanClause.Occur.FILTER);
        }
    }

    private static String literally(String text) {
        return text.replaceAll("[\\\\*?]", "\\\\$0");
    }
}
