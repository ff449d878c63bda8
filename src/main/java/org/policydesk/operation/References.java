package org.policydesk.operation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Lifts the references between tables while rows come in whatever order, and has them checked again at the end. */
final class References {
    private static final String ALL = """
        select conrelid::regclass as on_table, conname, pg_get_constraintdef(oid) as said
        from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace\
        """;

    private final Connection connection;
    private final List<String> lifting;
    private final List<String> restoring;

    private References(Connection connection, List<String> lifting, List<String> restoring) {
        this.connection = connection;
        this.lifting = lifting;
        this.restoring = restoring;
    }

    static References of(Connection connection, boolean h2) throws SQLException {
        List<String> lifting = new ArrayList<>();
        List<String> restoring = new ArrayList<>();
        if (h2) {
            lifting.add("set referential_integrity false");
            restoring.add("set referential_integrity true");
        } else {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(ALL)) {
                while (row.next()) {
                    String table = "alter table " + row.getString("on_table");
                    String name = " \"" + row.getString("conname") + "\" ";
                    lifting.add(table + " drop constraint" + name);
                    restoring.add(table + " add constraint" + name + row.getString("said"));
                }
            }
        }
        return new References(connection, lifting, restoring);
    }

    void lift() throws SQLException {
        execute(lifting);
    }

    void restore() throws SQLException {
        execute(restoring);
    }

    private void execute(List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }
}
