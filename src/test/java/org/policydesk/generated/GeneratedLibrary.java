package org.policydesk.generated;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.policydesk.clock.BusinessClock;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes compilations with the text of all their policies, for the library to search, beside whatever is there, once. */
public final class GeneratedLibrary {
    private static final long FIRST = 2 * GeneratedAssociation.FIRST;
    private static final int OF_DOCUMENT = 50;
    private static final OffsetDateTime SINCE =
            LocalDate.of(2025, 1, 1).atStartOfDay(BusinessClock.ZONE).toOffsetDateTime();

    private final Insert files;
    private final Insert documents;
    private final Insert texts;
    private final Insert policies;
    private final Insert changes;
    private final GeneratedCompilation compilation;

    public GeneratedLibrary(JdbcTemplate jdbc, long seed) {
        compilation = new GeneratedCompilation(seed);
        files = Insert.into(jdbc, "stored_file", "id, name, content_type, size, sha256, stored_at");
        documents = Insert.into(jdbc, "source_document", "id, file_id, name, size, sha256, state, uploaded_at");
        texts = Insert.into(jdbc, "document_text", "document_id, content");
        policies = Insert.into(
                jdbc,
                "policy",
                "id, document_id, place, title, doc_number, issuer, issued_on, genre, region, text_start, text_end, created_at");
        changes = Insert.into(jdbc, "policy_change", "policy_id, changed_at");
    }

    /** @return how many characters they have in all */
    public long fill(int count) {
        long characters = 0;
        for (int from = 0; from < count; from += OF_DOCUMENT) {
            characters += document(from, Math.min(count, from + OF_DOCUMENT));
        }
        return characters;
    }

    private int document(int from, int until) {
        long id = FIRST + from;
        StringBuilder text = new StringBuilder();
        List<Object[]> found = new ArrayList<>();
        for (int number = from; number < until; number++) {
            int start = text.length();
            List<String> paragraphs = compilation.policy(number);
            paragraphs.forEach(paragraph -> text.append(paragraph).append("\n\n"));
            found.add(new Object[] {
                FIRST + number,
                id,
                number - from,
                paragraphs.getFirst(),
                paragraphs.get(1),
                "样本省装备产业厅",
                LocalDate.of(2020 + number % 6, 1 + number % 12, 1 + number % 28),
                "NOTICE",
                "全国",
                start,
                text.length(),
                SINCE
            });
        }
        files.row(id, "generated", "text/plain", text.length(), "generated-" + from, SINCE);
        files.flush();
        documents.row(id, id, "样本汇编" + from, text.length(), "generated-" + from, "DONE", SINCE);
        documents.flush();
        texts.row(id, text.toString());
        texts.flush();
        found.forEach(policies::row);
        policies.flush();
        found.forEach(row -> changes.row(row[0], SINCE));
        changes.flush();
        return text.length();
    }
}
