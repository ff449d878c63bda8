package org.policydesk.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The table of policies; callers bring the transaction. */
@Component
class PolicyRows {
    private static final String SELECT = "select p.*, e.title as explains_title, e.document_id as explains_document,"
            + " ed.name as explains_name, s.title as same_title, s.document_id as same_document, sd.name as same_name,"
            + " (select count(*) from action_item i where i.policy_id = p.id and i.state <> 'REJECTED') as items,"
            + " (select count(*) from action_item i where i.policy_id = p.id and i.state = 'DRAFT'"
            + " and coalesce(p.triage, '') <> 'ARCHIVED') as drafts"
            + " from policy p left join policy e on e.id = p.explains left join source_document ed on ed.id = e.document_id"
            + " left join policy s on s.id = p.same_as left join source_document sd on sd.id = s.document_id";

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final PolicyChanges changes;

    PolicyRows(JdbcClient jdbc, BusinessClock clock, PolicyChanges changes) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.changes = changes;
    }

    long insert(Policy policy, int place) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("document", policy.documentId());
        columns.put("place", place);
        columns.put("title", policy.title());
        columns.put("number", policy.docNumber());
        columns.put("issuer", policy.issuer());
        columns.put("issued", policy.issuedOn());
        columns.put("effective", policy.effectiveOn());
        columns.put("expires", policy.expiresOn());
        columns.put("repeals", policy.repeals().isEmpty() ? null : ItemJson.list(policy.repeals()));
        columns.put("key", TitleKey.of(policy.title()));
        columns.put("genre", policy.genre());
        columns.put("region", policy.region());
        columns.put("start", policy.textStart());
        columns.put("end", policy.textEnd());
        columns.put("created", clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime());
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(
                        "insert into policy (document_id, place, title, doc_number, issuer, issued_on, effective_on,"
                                + " expires_on, repeals, title_key, genre, region, text_start, text_end, created_at) values (:document, :place, :title, :number,"
                                + " :issuer, :issued, :effective, :expires, :repeals, :key, :genre, :region, :start, :end, :created)")
                .params(columns)
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKeyAs(Long.class));
        changes.note(id);
        return id;
    }

    /** Links a policy to the one that it explains and to itself in an earlier compilation; null leaves either unlinked. */
    void link(long id, @Nullable Long explains, @Nullable Long sameAs) {
        jdbc.sql("update policy set explains = :explains, same_as = :same where id = :id")
                .param("explains", explains, Types.BIGINT)
                .param("same", sameAs, Types.BIGINT)
                .param("id", id)
                .update();
    }

    /** The policy that staff entered under that title and number, or a new one. */
    long enteredByStaff(NewItem.Source source) {
        String number = source.docNumber() == null ? "" : source.docNumber();
        return jdbc.sql("select id from policy where document_id is null and title = ?"
                        + " and coalesce(doc_number, '') = ? order by id fetch first 1 rows only")
                .params(source.title(), number)
                .query(Long.class)
                .optional()
                .orElseGet(() -> insert(entered(source), 0));
    }

    /** Gives whether staff entered it; one of a document says what its document says. */
    boolean correct(long id, NewItem.Source source) {
        int corrected = jdbc.sql(
                        "update policy set title = :title, doc_number = :number, issuer = :issuer, issued_on = :issued,"
                                + " title_key = :key where id = :id and document_id is null")
                .param("title", source.title())
                .param("number", source.docNumber(), Types.VARCHAR)
                .param("issuer", source.issuer(), Types.VARCHAR)
                .param("issued", source.issuedOn(), Types.DATE)
                .param("key", TitleKey.of(source.title()))
                .param("id", id)
                .update();
        if (corrected > 0) {
            changes.note(id);
        }
        return corrected > 0;
    }

    Optional<Policy> find(long id) {
        return jdbc.sql(SELECT + " where p.id = ?")
                .param(id)
                .query(PolicyRows::read)
                .optional();
    }

    List<Policy> ofDocument(long documentId) {
        return jdbc.sql(SELECT + " where p.document_id = ? order by p.place")
                .param(documentId)
                .query(PolicyRows::read)
                .list();
    }

    List<PolicyLink> explaining(long policyId) {
        return jdbc.sql("select p.id, p.title, p.document_id, d.name from policy p"
                        + " left join source_document d on d.id = p.document_id where p.explains = ? order by p.id")
                .param(policyId)
                .query((row, n) -> new PolicyLink(
                        row.getLong(1), row.getString(2), row.getObject(3, Long.class), row.getString(4)))
                .list();
    }

    List<Policy> search(@Nullable String text, int offset, int limit) {
        return jdbc.sql(SELECT
                        + " where lower(p.title) like :text escape '!' or lower(p.doc_number) like :text escape '!'"
                        + " or lower(p.issuer) like :text escape '!' order by p.issued_on desc nulls last, p.id desc"
                        + " offset :offset rows fetch next :limit rows only")
                .param("text", SearchText.anywhere(text == null ? "" : text))
                .param("offset", offset)
                .param("limit", limit)
                .query(PolicyRows::read)
                .list();
    }

    /** Policies with that in their title or, where it tells one policy from all others, under that number. */
    List<Policy> alike(String titleKey, @Nullable String number) {
        return jdbc.sql(SELECT + " where p.title_key like :key escape '!' or p.doc_number = :number order by p.id")
                .param("key", SearchText.anywhere(titleKey))
                .param("number", number, Types.VARCHAR)
                .query(PolicyRows::read)
                .list();
    }

    List<Policy> numbered(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " where replace(replace(replace(p.doc_number, ' ', ''), :wide, ''), :country, '')"
                                + " in (:numbers) order by p.id")
                        .param("wide", DocNumber.WIDE_SPACE)
                        .param("country", DocNumber.COUNTRY)
                        .param("numbers", numbers.stream().map(DocNumber::plain).toList())
                        .query(PolicyRows::read)
                        .list();
    }

    /** Policies that say that they put others out of force. */
    List<Policy> repealing() {
        return jdbc.sql(SELECT + " where p.repeals is not null order by p.id")
                .query(PolicyRows::read)
                .list();
    }

    private static Policy entered(NewItem.Source source) {
        return new Policy(
                0,
                null,
                source.title(),
                source.docNumber(),
                source.issuer(),
                source.issuedOn(),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                -1,
                -1,
                0,
                0);
    }

    private static Policy read(ResultSet row, int number) throws SQLException {
        return new Policy(
                row.getLong("id"),
                row.getObject("document_id", Long.class),
                row.getString("title"),
                row.getString("doc_number"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                ItemJson.repealed(row.getString("repeals")),
                linked(row, "explains", "explains"),
                linked(row, "same_as", "same"),
                row.getString("genre"),
                row.getString("region"),
                row.getInt("text_start"),
                row.getInt("text_end"),
                row.getInt("items"),
                row.getInt("drafts"));
    }

    private static @Nullable PolicyLink linked(ResultSet row, String id, String prefix) throws SQLException {
        Long other = row.getObject(id, Long.class);
        return other == null
                ? null
                : new PolicyLink(
                        other,
                        row.getString(prefix + "_title"),
                        row.getObject(prefix + "_document", Long.class),
                        row.getString(prefix + "_name"));
    }
}
