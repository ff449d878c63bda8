package org.policydesk.mail;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;

/** A list as the rows of one statement. */
record Rows<T>(List<T> list, Row<T> row) implements BatchPreparedStatementSetter {
    /** Puts one of them into the statement. */
    interface Row<T> {
        void bind(PreparedStatement statement, T one, int index) throws SQLException;
    }

    @Override
    public void setValues(PreparedStatement statement, int i) throws SQLException {
        row.bind(statement, list.get(i), i);
    }

    @Override
    public int getBatchSize() {
        return list.size();
    }
}
