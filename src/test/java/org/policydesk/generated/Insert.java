package org.policydesk.generated;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Adds rows to one table, some hundred by each statement, which either database takes several times as fast as a batch of single ones. */
final class Insert {
    private static final int MOST_VALUES = 4_000;

    private final JdbcTemplate jdbc;
    private final String head;
    private final String marks;
    private final int columns;
    private final List<@Nullable Object> values = new ArrayList<>();

    Insert(JdbcTemplate jdbc, String table, List<String> columns) {
        this.jdbc = jdbc;
        this.columns = columns.size();
        this.head = "insert into " + table + " (" + String.join(", ", columns) + ") values ";
        this.marks = "(" + "?, ".repeat(columns.size() - 1) + "?)";
    }

    static Insert into(JdbcTemplate jdbc, String table, String columns) {
        return new Insert(jdbc, table, List.of(columns.split(",\\s*")));
    }

    /** One for each column. */
    void row(@Nullable Object... row) {
        if (row.length != columns) {
            throw new IllegalArgumentException(row.length + " values for " + head);
        }
        // Not List.of: there are nulls among them.
        for (Object value : row) {
            values.add(value);
        }
        if (values.size() + columns > MOST_VALUES) {
            flush();
        }
    }

    /** Writes what has not been written yet. */
    void flush() {
        if (!values.isEmpty()) {
            int rows = values.size() / columns;
            jdbc.update(head + (marks + ", ").repeat(rows - 1) + marks, values.toArray());
            values.clear();
        }
    }
}
