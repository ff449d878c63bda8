package org.policydesk.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.SignedIn;
import org.policydesk.clock.BusinessClock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The table of local dates. Every write notes who made it; callers bring the transaction. */
@Component
class LocalDueRows {
    private static final String SELECT =
            "select l.*, f.name as file_name from local_due l left join stored_file f on f.id = l.file_id";
    private static final String INSERT = """
            insert into local_due (item_id, unit, occurrence_key, due, cut_off, source, entered_by, entered_by_name, entered_at)
            values (:item, :unit, :key, :due, :cutOff, :source, :by, :byName, :at)""";
    private static final String UPDATE = """
            update local_due set unit = :unit, occurrence_key = :key, due = :due, cut_off = :cutOff, source = :source,
                entered_by = :by, entered_by_name = :byName, entered_at = :at, version = version + 1
            where id = :id and version = :version""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final CurrentUser user;

    LocalDueRows(JdbcClient jdbc, BusinessClock clock, CurrentUser user) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.user = user;
    }

    List<LocalDue> all() {
        return jdbc.sql(SELECT + " order by l.item_id, l.occurrence_key, l.due, l.unit")
                .query(LocalDueRows::read)
                .list();
    }

    List<LocalDue> ofItem(long itemId) {
        return jdbc.sql(SELECT + " where l.item_id = ? order by l.occurrence_key, l.due, l.unit")
                .param(itemId)
                .query(LocalDueRows::read)
                .list();
    }

    Optional<LocalDue> find(long id) {
        return jdbc.sql(SELECT + " where l.id = ?")
                .param(id)
                .query(LocalDueRows::read)
                .optional();
    }

    long insert(long itemId, LocalDueEdit checked) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        once(() -> bind(jdbc.sql(INSERT), checked).param("item", itemId).update(key, "id"));
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    /** Gives whether it still had that version. */
    boolean update(long id, int version, LocalDueEdit checked) {
        int[] written = {0};
        once(() -> written[0] = bind(jdbc.sql(UPDATE), checked)
                .param("id", id)
                .param("version", version)
                .update());
        return written[0] > 0;
    }

    /** Puts the file in the place of the former one, if there was one. */
    void attach(long id, long fileId) {
        jdbc.sql("update local_due set file_id = ? where id = ?")
                .params(fileId, id)
                .update();
    }

    boolean delete(long id, int version) {
        return jdbc.sql("delete from local_due where id = ? and version = ?")
                        .params(id, version)
                        .update()
                > 0;
    }

    private static void once(Runnable statement) {
        try {
            statement.run();
        } catch (DuplicateKeyException e) {
            throw new InvalidLocalDueException(
                    InvalidLocalDueException.Field.UNIT, InvalidLocalDueException.Reason.TWICE);
        }
    }

    private JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, LocalDueEdit edit) {
        return sql.param("unit", edit.unit())
                .param("key", edit.key())
                .param("due", edit.due())
                .param("cutOff", edit.cutOff())
                .param("source", edit.source())
                .param("by", user.personIdOrNull())
                .param("byName", user.find().map(SignedIn::name).orElse(null))
                .param("at", clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime());
    }

    private static LocalDue read(ResultSet row, int number) throws SQLException {
        String by = row.getString("entered_by_name");
        return new LocalDue(
                row.getLong("id"),
                row.getInt("version"),
                row.getLong("item_id"),
                row.getString("unit"),
                row.getString("occurrence_key"),
                row.getObject("due", LocalDate.class),
                row.getObject("cut_off", LocalTime.class),
                row.getString("source"),
                by == null ? "" : by,
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                notice(row));
    }

    private static LocalDue.@Nullable Notice notice(ResultSet row) throws SQLException {
        Long file = row.getObject("file_id", Long.class);
        return file == null ? null : new LocalDue.Notice(file, row.getString("file_name"));
    }
}
