package org.policydesk.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Bare JDBC: inserts rows that are there once more, by a batch for each chunk, over one connection, into tables of the same columns
 * and indexes. Only the inserts and their commits are timed, not the reading.
 */
final class BareCopy implements AutoCloseable {
    private static final int CHUNK = 5_000;
    private static final double NANOS = 1e9;

    private final Connection reading;
    private final Connection writing;
    private long rows;
    private long nanos;

    BareCopy(String url) throws SQLException {
        reading = DriverManager.getConnection(url, "postgres", "postgres");
        reading.setAutoCommit(false);
        // The driver's setting that the desk itself has.
        String rewriting = url + (url.contains("?") ? "&" : "?") + "reWriteBatchedInserts=true";
        writing = DriverManager.getConnection(rewriting, "postgres", "postgres");
    }

    /** @param where which of the table's rows */
    void copy(String table, String where) throws SQLException {
        try (var statement = writing.createStatement()) {
            statement.execute("create table if not exists bare_" + table + " (like " + table + " including all)");
        }
        writing.setAutoCommit(false);
        try (var read = reading.createStatement()) {
            read.setFetchSize(CHUNK);
            try (ResultSet row = read.executeQuery("select * from " + table + " where " + where)) {
                List<Object[]> chunk = new ArrayList<>();
                String insert = insert("bare_" + table, row.getMetaData());
                while (row.next()) {
                    chunk.add(values(row));
                    if (chunk.size() == CHUNK) {
                        write(insert, chunk);
                        chunk.clear();
                    }
                }
                write(insert, chunk);
            }
        }
        reading.rollback();
        writing.setAutoCommit(true);
    }

    long rows() {
        return rows;
    }

    double seconds() {
        return nanos / NANOS;
    }

    private void write(String insert, List<Object[]> chunk) throws SQLException {
        if (chunk.isEmpty()) {
            return;
        }
        long from = System.nanoTime();
        try (PreparedStatement statement = writing.prepareStatement(insert)) {
            for (Object[] row : chunk) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
        writing.commit();
        nanos += System.nanoTime() - from;
        rows += chunk.size();
    }

    private static Object[] values(ResultSet row) throws SQLException {
        Object[] values = new Object[row.getMetaData().getColumnCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.getObject(i + 1);
        }
        return values;
    }

    private static String insert(String table, ResultSetMetaData columns) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            names.add(columns.getColumnName(i));
        }
        return "insert into " + table + " (" + String.join(", ", names) + ") values ("
                + names.stream().map(name -> "?").collect(Collectors.joining(", ")) + ")";
    }

    @Override
    public void close() throws SQLException {
        reading.close();
        writing.close();
    }
}
