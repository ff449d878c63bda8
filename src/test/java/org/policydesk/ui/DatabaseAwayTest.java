package org.policydesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

class DatabaseAwayTest {
    @Test
    void aPoolWithoutConnectionsAServerThatStopsAndABrokenConnectionMeanThatItIsAway() {
        assertThat(DatabaseAway.causes(new CannotCreateTransactionException(
                        "no connection", new SQLTransientConnectionException("timed out"))))
                .isTrue();
        assertThat(DatabaseAway.causes(new IllegalStateException(new SQLException("stopped", "57P01"))))
                .isTrue();
        assertThat(DatabaseAway.causes(new SQLException("broken", "08006"))).isTrue();
    }

    @Test
    void whatTheDatabaseRefusesIsAFaultOfOurs() {
        assertThat(DatabaseAway.causes(new IllegalStateException(new SQLException("duplicate", "23505"))))
                .isFalse();
        assertThat(DatabaseAway.causes(new SQLException("without a state"))).isFalse();
        assertThat(DatabaseAway.causes(new IOException("disk"))).isFalse();
        assertThat(DatabaseAway.causes(null)).isFalse();
    }
}
