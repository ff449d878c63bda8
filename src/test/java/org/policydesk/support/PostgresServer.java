package org.policydesk.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server in the test's hand, which may be stopped and started again over the same data. */
public final class PostgresServer implements AutoCloseable {
    private final AtomicInteger databases = new AtomicInteger();
    private final @Nullable Path folder;
    private EmbeddedPostgres server;

    private PostgresServer(@Nullable Path folder) throws IOException {
        this.folder = folder;
        this.server = start(0);
    }

    /** A server whose data goes with it. */
    public static PostgresServer start() throws IOException {
        return new PostgresServer(null);
    }

    /** A server over data that outlives it. */
    public static PostgresServer over(Path folder) throws IOException {
        return new PostgresServer(folder);
    }

    /** The address of a new, empty database. */
    public String freshDatabase() throws SQLException {
        String name = "fresh" + databases.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return server.getJdbcUrl("postgres", name);
    }

    /** Cuts every connection, stops, and starts again at the same port over the same data. */
    public void restart() throws IOException {
        int port = server.getPort();
        server.close();
        server = start(port);
    }

    private EmbeddedPostgres start(int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setRegisterShutdownHook(false);
        if (folder != null) {
            builder.setDataDirectory(folder).setCleanDataDirectory(false);
        }
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
