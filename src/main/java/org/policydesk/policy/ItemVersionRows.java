package org.policydesk.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what items said to members; only ever added to. Callers bring the transaction. */
@Component
class ItemVersionRows {
    private static final String INSERT = """
            insert into item_version (item_id, version, content, note, kept_by, kept_by_name, approved_by_name, kept_at)
            select i.id, i.version, cast(:content as text), cast(:note as text), coalesce(cast(:by as bigint), i.changed_by),
                coalesce(cast(:byName as varchar), i.changed_by_name), cast(:approvedBy as varchar), i.changed_at
            from action_item i where i.id = :id""";

    private final JdbcClient jdbc;

    ItemVersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps the item's content as it stands now, under its present version.
     *
     * @param author who wrote it, where that is not who changed the item last; null otherwise
     */
    void keep(ActionItem item, @Nullable String note, @Nullable Author author) {
        jdbc.sql(INSERT)
                .param("content", ItemJson.content(ItemEdit.of(item)))
                .param("note", note, Types.VARCHAR)
                .param("by", author == null ? null : author.id(), Types.BIGINT)
                .param("byName", author == null ? null : author.name(), Types.VARCHAR)
                .param("approvedBy", author == null ? null : author.approvedBy(), Types.VARCHAR)
                .param("id", item.id())
                .update();
    }

    /** Who wrote what another person approved. */
    record Author(long id, String name, String approvedBy) {}

    boolean any(long itemId) {
        return jdbc.sql("select count(*) from item_version where item_id = ?")
                        .param(itemId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Oldest first. */
    List<ItemVersion> of(ActionItem item) {
        ItemEdit today = ItemEdit.of(item);
        return jdbc.sql("select * from item_version where item_id = ? order by version")
                .param(item.id())
                .query((row, number) -> read(row, number + 1, today))
                .list();
    }

    private static ItemVersion read(ResultSet row, int number, ItemEdit today) throws SQLException {
        return new ItemVersion(
                number,
                row.getInt("version"),
                ItemJson.contentFrom(row.getString("content"), today),
                row.getString("note"),
                Objects.requireNonNullElse(row.getString("kept_by_name"), ""),
                row.getString("approved_by_name"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }
}
