package org.policydesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

class DatabaseAwayTest {
    @Test
    void aPoolThatCannotConnectAServerThatStopsAndABrokenConnectionMeanThatItIsAway() {
        SQLException refused = new SQLException("connection refused", "08001");
        assertThat(DatabaseAway.causes(new CannotCreateTransactionException(
                        "no connection", new SQLTransientConnectionException("timed out", "08001", refused))))
                .isTrue();
        assertThat(DatabaseAway.causes(new IllegalStateException(new SQLException("stopped", "57P01"))))
                .isTrue();
        assertThat(DatabaseAway.causes(new SQLException("broken", "08006"))).isTrue();
    }

    @Test
    void aPoolThatIsUsedUpAWrongPasswordAndADatabaseThatIsGoneAreFaultsOfOurs() {
        assertThat(DatabaseAway.causes(new SQLTransientConnectionException("timed out, active=10")))
                .isFalse();
        assertThat(DatabaseAway.causes(new SQLException("password", "28P01"))).isFalse();
        assertThat(DatabaseAway.causes(new SQLException("dropped", "57P04"))).isFalse();
        assertThat(DatabaseAway.causes(new SQLException("protocol", "08P01"))).isFalse();
    }

    @Test
    void theReasonIsTheOneAtTheBottom() {
        assertThat(DatabaseAway.reason(
                        new IllegalStateException("wrapped", new SQLException("connection refused", "08001"))))
                .isEqualTo("SQLException: connection refused");
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
