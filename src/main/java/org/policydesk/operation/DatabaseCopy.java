package org.policydesk.operation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.operation.RefusedException.Why;

/**
 * Copies every table of a desk into an empty database of the same release, and compares all rows before the copy counts. Into
 * PostgreSQL that is one transaction: after a failure nothing is there but empty tables.
 */
final class DatabaseCopy {
    private static final int AT_ONCE = 1_000;

    private final Database from;
    private final Database to;

    DatabaseCopy(Database from, Database to) {
        this.from = from;
        this.to = to;
    }

    /**
     * @return what was copied, by table
     * @throws RefusedException if it cannot be begun, or if a table's copy differs
     */
    List<Copied> run() throws SQLException {
        from.expectThisRelease();
        to.prepare();
        try (Connection source = from.reading();
                Connection target = to.writing()) {
            List<Table> tables = Tables.of(source);
            if (!tables.equals(Tables.of(target))) {
                throw new RefusedException(Why.TABLES_DIFFER, to.place());
            }
            List<Copied> copied = new ArrayList<>();
            References references = References.of(target, to.isH2());
            references.lift();
            for (Table table : tables) {
                copied.add(new Copied(table.name(), copy(table, source, target)));
            }
            for (int i = 0; i < tables.size(); i++) {
                if (!content(tables.get(i), target).equals(copied.get(i).content())) {
                    throw new RefusedException(Why.ROWS_DIFFER, tables.get(i).name());
                }
            }
            // From here on H2 commits by itself.
            references.restore();
            for (Table table : tables) {
                numberOn(table, target);
            }
            target.commit();
            return copied;
        }
    }

    private static Content copy(Table table, Connection source, Connection target) throws SQLException {
        try (Statement emptied = target.createStatement()) {
            // What migrations have put there is in the source as well, as it has become.
            emptied.execute("delete from " + table.name());
        }
        Content content = Content.NONE;
        try (Statement reading = source.createStatement();
                PreparedStatement writing = target.prepareStatement(table.insert())) {
            reading.setFetchSize(AT_ONCE);
            try (ResultSet row = reading.executeQuery(table.select())) {
                int waiting = 0;
                while (row.next()) {
                    @Nullable Object[] values = values(table, row);
                    content = content.with(values);
                    for (int i = 0; i < values.length; i++) {
                        table.columns().get(i).kind().write(writing, i + 1, values[i]);
                    }
                    writing.addBatch();
                    if (++waiting == AT_ONCE) {
                        writing.executeBatch();
                        waiting = 0;
                    }
                }
                writing.executeBatch();
            }
        }
        return content;
    }

    /** What the table holds now. */
    static Content content(Table table, Connection connection) throws SQLException {
        Content content = Content.NONE;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet row = statement.executeQuery(table.select())) {
                while (row.next()) {
                    content = content.with(values(table, row));
                }
            }
        }
        return content;
    }

    private static @Nullable Object[] values(Table table, ResultSet row) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[table.columns().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = table.columns().get(i).kind().read(row, i + 1);
        }
        return values;
    }

    /** The next row gets the number after the highest. */
    private static void numberOn(Table table, Connection target) throws SQLException {
        try (Statement statement = target.createStatement()) {
            for (String column : table.numbered()) {
                long next;
                try (ResultSet highest =
                        statement.executeQuery("select coalesce(max(" + column + "), 0) + 1 from " + table.name())) {
                    highest.next();
                    next = highest.getLong(1);
                }
                statement.execute("alter table " + table.name() + " alter column " + column + " restart with " + next);
            }
        }
    }

    /** A table and what was copied of it. */
    record Copied(String table, Content content) {}
}
