package org.policydesk.mail;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.policydesk.support.PostgresServer;

@Tag("postgres")
class SendingOnPostgresIT extends SendingContract {
    private static PostgresServer server;

    @BeforeAll
    static void start() throws IOException {
        server = PostgresServer.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    String freshDatabase() throws SQLException {
        return server.freshDatabase();
    }
}
