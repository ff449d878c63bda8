package org.policydesk.mail;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;

/**
 * Defends the log of attempts in H2, as a function of its own does in PostgreSQL: a line is never changed, and may be deleted only
 * when it is more than {@link #YEARS} years old by the database's own clock. Public because H2 makes it.
 */
public final class KeptAttempts implements Trigger {
    private static final int YEARS = 5;
    private static final int AT = 2;
    // restrict_violation of the SQL standard.
    private static final String RESTRICTED = "23001";

    @Override
    public void fire(Connection connection, Object[] before, Object @Nullable [] after) throws SQLException {
        boolean deleted = after == null;
        if (!deleted || !((OffsetDateTime) before[AT]).isBefore(now(connection).minusYears(YEARS))) {
            throw new SQLException(
                    "line " + before[0]
                            + " of the log of attempts is proof: it is never changed, and kept for five years",
                    RESTRICTED);
        }
    }

    private static OffsetDateTime now(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select current_timestamp")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class)
                    .atZoneSameInstant(BusinessClock.ZONE)
                    .toOffsetDateTime();
        }
    }
}
