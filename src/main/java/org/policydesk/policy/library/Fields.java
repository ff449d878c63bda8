package org.policydesk.policy.library;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

/** How a policy stands in the index. Pure. */
final class Fields {
    static final String ID = "id";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String ITEMS = "items";
    static final String NUMBER = "number";
    static final String ISSUER = "issuer";
    static final String REGION = "region";
    static final String GENRE = "genre";
    static final String YEAR = "year";
    static final String STATE = "state";
    static final String PROGRAMME = "programme";
    static final String ISSUED = "issued";
    static final String ISSUERS = "issuers";
    static final String COUNTS = "counts";
    /** Title and text in pairs of letters, so that a word is found although it was cut otherwise there. */
    static final String LETTERS = "letters";

    static final String SHOWN_NUMBER = "shownNumber";

    /** The fields that words are looked for in, with what a hit there is worth. */
    static final Map<String, Float> SEARCHED = Map.of(TITLE, 6f, ITEMS, 3f, ISSUERS, 2f, TEXT, 1f);

    private static final FieldType HIGHLIGHTED = new FieldType(TextField.TYPE_STORED);

    static {
        HIGHLIGHTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        HIGHLIGHTED.freeze();
    }

    private Fields() {}

    /** Not thread-safe to close while in use; else shared by all. */
    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(new SmartChineseAnalyzer(), Map.of(LETTERS, new CJKAnalyzer()));
    }

    static Document document(LibraryEntry entry) {
        Document document = new Document();
        document.add(new StringField(ID, String.valueOf(entry.id()), Field.Store.YES));
        document.add(new Field(TITLE, Marks.without(entry.title()), HIGHLIGHTED));
        document.add(new Field(TEXT, paragraphs(Marks.without(entry.text())), HIGHLIGHTED));
        document.add(new TextField(LETTERS, entry.title() + "\n" + entry.text(), Field.Store.NO));
        document.add(new TextField(ITEMS, entry.itemTitles(), Field.Store.NO));
        add(document, GENRE, entry.genre());
        add(document, REGION, entry.region());
        add(document, STATE, entry.state().name());
        add(document, PROGRAMME, entry.programme() == null ? null : String.valueOf(entry.programme()));
        if (entry.docNumber() != null) {
            document.add(new StringField(NUMBER, plain(entry.docNumber()), Field.Store.NO));
            document.add(new StoredField(SHOWN_NUMBER, entry.docNumber()));
        }
        if (entry.issuer() != null) {
            document.add(new TextField(ISSUERS, entry.issuer(), Field.Store.YES));
            for (String one : entry.issuer().split("、")) {
                document.add(new StringField(ISSUER, one, Field.Store.NO));
            }
        }
        LocalDate issued = entry.issuedOn();
        document.add(new NumericDocValuesField(ISSUED, issued == null ? Long.MIN_VALUE : issued.toEpochDay()));
        if (issued != null) {
            add(document, YEAR, String.valueOf(issued.getYear()));
            document.add(new StoredField(ISSUED, issued.toEpochDay()));
        }
        document.add(new StoredField(COUNTS, entry.items() + " " + entry.drafts() + " " + entry.published()));
        return document;
    }

    /** A document number as people type it: brackets of any kind and blanks do not matter. */
    static String plain(String number) {
        return number.replaceAll("[\\s〔〕\\[\\]（）()【】［］]", "").toLowerCase(Locale.ROOT);
    }

    /** A heading ends without a full stop, and is no part of the sentence below it. */
    private static String paragraphs(String text) {
        return text.replace('\n', '\u2029');
    }

    private static void add(Document document, String name, @Nullable String value) {
        if (value != null) {
            document.add(new StringField(name, value, Field.Store.YES));
        }
    }
}
