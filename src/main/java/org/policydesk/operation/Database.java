package org.policydesk.operation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.h2.api.ErrorCode;
import org.policydesk.operation.RefusedException.Why;

/** A database of an installation, by its address. */
record Database(String url, String user, String password) {
    /** H2's level on which every statement of a transaction reads the state at its first. */
    private static final int H2_SNAPSHOT = 6;

    private static final String H2 =
            "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    /** The embedded database in that file, named without its ending. */
    static Database inFile(String path) {
        return new Database(H2.formatted(path), "sa", "");
    }

    boolean isH2() {
        return url.startsWith("jdbc:h2:");
    }

    /**
     * A connection that reads one state of the database, however long it reads.
     *
     * @throws RefusedException if another process holds it
     */
    Connection reading() throws SQLException {
        Connection connection = open();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(isH2() ? H2_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ);
        return connection;
    }

    /** A connection whose changes count once they are committed. */
    Connection writing() throws SQLException {
        Connection connection = open();
        connection.setAutoCommit(false);
        return connection;
    }

    /**
     * Refuses what this release would have to change before it can be copied.
     *
     * @throws RefusedException if it holds no desk, or one of another release
     */
    void expectThisRelease() throws SQLException {
        expectFree();
        Flyway flyway = flyway();
        if (flyway.info().current() == null) {
            throw new RefusedException(Why.NO_DESK, place());
        }
        if (flyway.info().pending().length > 0) {
            throw new RefusedException(Why.OLDER_RELEASE, place());
        }
        if (SchemaUpgrade.later(flyway).isPresent() || !flyway.validateWithResult().validationSuccessful) {
            throw new RefusedException(Why.NEWER_RELEASE, place());
        }
    }

    /**
     * Makes this release's tables in it, unless a copy that failed has left them.
     *
     * @throws RefusedException if there is anything in it already
     */
    void prepare() throws SQLException {
        expectEmpty();
        upgrade();
    }

    /**
     * Refuses to write where anything is.
     *
     * @throws RefusedException if there is a desk, or anything else
     */
    void expectEmpty() throws SQLException {
        try (Connection connection = open();
                ResultSet any =
                        connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
            if (any.next() && !isUntouched(connection)) {
                throw new RefusedException(Why.NOT_EMPTY, place());
            }
        }
    }

    /** Whether nobody ever began a desk in its tables: the first start makes an administrator before anything else. */
    private boolean isUntouched(Connection connection) {
        if (flyway().info().current() == null) {
            return false;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from person")) {
            row.next();
            return row.getInt(1) == 0;
        } catch (SQLException e) {
            return false;
        }
    }

    /** Takes it up to this release, in place. */
    void upgrade() {
        flyway().migrate();
    }

    /** The address without what might be secret in it. */
    String place() {
        return url.replaceAll("[?;].*", "");
    }

    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db/migration", "classpath:db/" + (isH2() ? "h2" : "postgresql"))
                .outOfOrder(true)
                .load();
    }

    private void expectFree() throws SQLException {
        open().close();
    }

    private Connection open() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        if (!isH2()) {
            properties.setProperty("reWriteBatchedInserts", "true");
        }
        try {
            return DriverManager.getConnection(url, properties);
        } catch (SQLException e) {
            if (isH2() && e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                throw new RefusedException(Why.IN_USE, place());
            }
            throw e;
        }
    }
}
