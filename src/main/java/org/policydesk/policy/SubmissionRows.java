package org.policydesk.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.SignedIn;
import org.policydesk.clock.BusinessClock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The table of what was handed to a second person; callers bring the transaction. */
@Component
class SubmissionRows {
    private static final String INSERT = """
            insert into item_submission (item_id, waiting_item, item_version, content, note, state, submitted_by,
                submitted_by_name, submitted_at)
            values (:item, :item, :version, :content, :note, 'WAITING', :by, :byName, :at)""";
    private static final String SETTLE = """
            update item_submission set waiting_item = null, state = :state, decided_by = :by, decided_by_name = :byName,
                decided_at = :at, reason = :reason
            where id = :id and waiting_item is not null""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    SubmissionRows(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One line as it lies here. */
    record Row(
            long id,
            long itemId,
            int itemVersion,
            @Nullable String content,
            Submission.State state,
            @Nullable String note,
            long by,
            String byName,
            OffsetDateTime at,
            @Nullable String decidedBy,
            @Nullable OffsetDateTime decidedAt,
            @Nullable String reason) {
        Submission of(ActionItem item) {
            return new Submission(
                    id,
                    item,
                    content == null ? null : ItemJson.contentFrom(content, ItemEdit.of(item)),
                    state,
                    note,
                    by,
                    byName,
                    at.toInstant(),
                    decidedBy,
                    decidedAt == null ? null : decidedAt.toInstant(),
                    reason);
        }
    }

    /** @throws ApprovalRefusedException if the item waits already */
    long insert(ActionItem item, @Nullable ItemEdit amendment, @Nullable String note, SignedIn by) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        try {
            jdbc.sql(INSERT)
                    .param("item", item.id())
                    .param("version", item.version())
                    .param("content", amendment == null ? null : ItemJson.content(amendment), Types.VARCHAR)
                    .param("note", note, Types.VARCHAR)
                    .param("by", by.personId())
                    .param("byName", by.name())
                    .param("at", now())
                    .update(key, "id");
        } catch (DuplicateKeyException e) {
            throw new ApprovalRefusedException(ApprovalRefusedException.Why.WAITS_ALREADY);
        }
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    /** Gives whether it still waited. */
    boolean settle(long id, Submission.State state, @Nullable SignedIn by, @Nullable String reason) {
        return jdbc.sql(SETTLE)
                        .param("state", state.name())
                        .param("by", by == null ? null : by.personId(), Types.BIGINT)
                        .param("byName", by == null ? null : by.name(), Types.VARCHAR)
                        .param("at", now())
                        .param("reason", reason, Types.VARCHAR)
                        .param("id", id)
                        .update()
                > 0;
    }

    /** Whatever waits of the item is void: it is not what was handed over any more. */
    void voidWaiting(long itemId) {
        jdbc.sql("update item_submission set waiting_item = null, state = 'VOID', decided_at = :at"
                        + " where waiting_item = :item")
                .param("at", now())
                .param("item", itemId)
                .update();
    }

    Optional<Row> find(long id) {
        return jdbc.sql("select * from item_submission where id = ?")
                .param(id)
                .query(SubmissionRows::read)
                .optional();
    }

    /** The item's last one. */
    Optional<Row> last(long itemId) {
        return jdbc.sql("select * from item_submission where item_id = ? order by id desc fetch first 1 rows only")
                .param(itemId)
                .query(SubmissionRows::read)
                .optional();
    }

    /** Oldest first. */
    List<Row> waiting() {
        return jdbc.sql("select * from item_submission where waiting_item is not null order by id")
                .query(SubmissionRows::read)
                .list();
    }

    int count() {
        return jdbc.sql("select count(*) from item_submission where waiting_item is not null")
                .query(Integer.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getLong("item_id"),
                row.getInt("item_version"),
                row.getString("content"),
                Submission.State.valueOf(row.getString("state")),
                row.getString("note"),
                row.getLong("submitted_by"),
                row.getString("submitted_by_name"),
                row.getObject("submitted_at", OffsetDateTime.class),
                row.getString("decided_by_name"),
                row.getObject("decided_at", OffsetDateTime.class),
                row.getString("reason"));
    }
}
