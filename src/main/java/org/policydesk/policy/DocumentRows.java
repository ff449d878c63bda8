package org.policydesk.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.SignedIn;
import org.policydesk.file.StoredFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The tables of source documents and their texts; callers bring the transaction. */
@Component
class DocumentRows {
    private static final String RUNNING = ImportStage.READING.name();
    /** By the database's clock, the only one that every node shares. */
    private static final String SILENT = "current_timestamp - interval '2' minute";

    private static final String SELECT = "select d.*,"
            + " (select count(*) from policy p where p.document_id = d.id) as policies,"
            + " coalesce(c.items, 0) as items, coalesce(c.high, 0) as high, coalesce(c.drafts, 0) as drafts,"
            + " coalesce(c.set_aside, 0) as set_aside,"
            + " coalesce(c.accepted, 0) as accepted, coalesce(c.rejected, 0) as rejected,"
            + " coalesce(c.published, 0) as published"
            + " from source_document d left join (select p.document_id, count(*) as items,"
            + " sum(case when i.relevance = 'HIGH' then 1 else 0 end) as high,"
            + " sum(case when i.state = 'DRAFT' and coalesce(p.triage, '') <> 'ARCHIVED' then 1 else 0 end) as drafts,"
            + " sum(case when i.state = 'DRAFT' and p.triage = 'ARCHIVED' then 1 else 0 end) as set_aside,"
            + " sum(case when i.state = 'ACCEPTED' then 1 else 0 end) as accepted,"
            + " sum(case when i.state = 'REJECTED' then 1 else 0 end) as rejected,"
            + " sum(case when i.state in ('PUBLISHED', 'WITHDRAWN') then 1 else 0 end) as published"
            + " from action_item i join policy p on p.id = i.policy_id group by p.document_id) c"
            + " on c.document_id = d.id";

    private final JdbcClient jdbc;

    DocumentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens an import and gives its number; none if the same file is being imported or was. */
    Optional<Long> insert(StoredFile file, @Nullable SignedIn by, OffsetDateTime at) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("file", file.id());
        columns.put("name", file.name());
        columns.put("size", file.size());
        columns.put("sha256", file.sha256());
        columns.put("state", RUNNING);
        columns.put("by", by == null ? null : by.personId());
        columns.put("byName", by == null ? null : by.name());
        columns.put("at", at);
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into source_document (file_id, name, size, sha256, taken_sha256, state, uploaded_by,"
                        + " uploaded_by_name, uploaded_at, beat_at)"
                        + " values (:file, :name, :size, :sha256, :sha256, :state, :by, :byName, :at,"
                        + " current_timestamp)"
                        + " on conflict do nothing")
                .params(columns)
                .update(key, "id");
        return Optional.ofNullable(key.getKeyAs(Long.class));
    }

    Optional<DocumentSummary> taken(String sha256) {
        return jdbc.sql(SELECT + " where d.taken_sha256 = ?")
                .param(sha256)
                .query(DocumentRows::read)
                .optional();
    }

    /** Marks a running import as done; false if it runs no more, because it was cancelled or given up. */
    boolean done(long id, int pages, String text) {
        boolean running = jdbc.sql("update source_document set state = 'DONE', pages = ? where id = ? and state = ?")
                        .params(pages, id, RUNNING)
                        .update()
                == 1;
        if (running) {
            jdbc.sql("insert into document_text (document_id, content) values (?, ?)")
                    .params(id, text)
                    .update();
        }
        return running;
    }

    /** Ends a running import without a result; false if it runs no more. */
    boolean ended(long id, ImportStage stage, @Nullable ImportFailure failure) {
        return jdbc.sql("update source_document set state = :stage, taken_sha256 = null, failure_key = :key,"
                                + " failure_args = :args where id = :id and state = :running")
                        .param("stage", stage.name())
                        .param("key", failure == null ? null : failure.key())
                        .param("args", failure == null ? null : ItemJson.list(failure.args()))
                        .param("id", id)
                        .param("running", RUNNING)
                        .update()
                == 1;
    }

    /** Somebody works at these imports, or is going to. */
    void beat(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("update source_document set beat_at = current_timestamp where id in (:ids) and state = :running")
                    .param("ids", ids)
                    .param("running", RUNNING)
                    .update();
        }
    }

    /** Imports that are under way by their state, and at which nobody has worked for two minutes or ever. */
    List<Long> left() {
        return jdbc.sql("select id from source_document where state = :running and (beat_at is null or beat_at < "
                        + SILENT + ")")
                .param("running", RUNNING)
                .query(Long.class)
                .list();
    }

    /** Removes an import that failed or was cancelled; false if there is none such. */
    boolean remove(long id) {
        return jdbc.sql("delete from source_document where id = ? and state in ('FAILED', 'CANCELLED')")
                        .param(id)
                        .update()
                == 1;
    }

    Optional<DocumentSummary> find(long id) {
        return jdbc.sql(SELECT + " where d.id = ?")
                .param(id)
                .query(DocumentRows::read)
                .optional();
    }

    List<DocumentSummary> all() {
        return jdbc.sql(SELECT + " order by d.id desc")
                .query(DocumentRows::read)
                .list();
    }

    /** The text; empty as long as there is none. */
    String text(long id) {
        return jdbc.sql("select content from document_text where document_id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static DocumentSummary read(ResultSet row, int number) throws SQLException {
        String key = row.getString("failure_key");
        String args = row.getString("failure_args");
        return new DocumentSummary(
                row.getLong("id"),
                row.getString("name"),
                row.getLong("size"),
                ImportStage.valueOf(row.getString("state")),
                key == null ? null : new ImportFailure(key, args == null ? List.of() : ItemJson.texts(args)),
                row.getString("uploaded_by_name"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                new DocumentSummary.Counts(
                        row.getInt("policies"),
                        row.getInt("items"),
                        row.getInt("high"),
                        row.getInt("drafts"),
                        row.getInt("set_aside"),
                        row.getInt("accepted"),
                        row.getInt("rejected"),
                        row.getInt("published")));
    }
}
