package org.policydesk.operation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads from a database's catalogue which tables a desk has. */
final class Tables {
    private static final String COLUMNS = """
        select c.table_name, c.column_name, c.data_type, c.is_identity
        from information_schema.columns c join information_schema.tables t
            on t.table_schema = c.table_schema and t.table_name = c.table_name
        where c.table_schema = 'public' and t.table_type = 'BASE TABLE'\
        """;

    private Tables() {}

    /** All but the migrations' own history and the clock's tables, which each start fills anew; by name. */
    static List<Table> of(Connection connection) throws SQLException {
        Map<String, Table> tables = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String name = row.getString("table_name");
                if (isCopied(name)) {
                    Table table =
                            tables.computeIfAbsent(name, none -> new Table(name, new ArrayList<>(), new ArrayList<>()));
                    String column = row.getString("column_name");
                    String type = row.getString("data_type").toLowerCase(Locale.ROOT);
                    table.columns().add(new Table.Column(column, Kind.of(type)));
                    if (row.getString("is_identity").equals("YES")) {
                        table.numbered().add(column);
                    }
                }
            }
        }
        // The databases sort by rules of their own.
        tables.values().forEach(table -> table.columns().sort(Comparator.comparing(Table.Column::name)));
        return List.copyOf(tables.values());
    }

    private static boolean isCopied(String table) {
        return !table.startsWith("qrtz_") && !table.equals("flyway_schema_history");
    }
}
