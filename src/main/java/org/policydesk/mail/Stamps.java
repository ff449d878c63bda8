package org.policydesk.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;

/** Moments as both databases take them. */
final class Stamps {
    private Stamps() {}

    static OffsetDateTime of(Instant moment) {
        return moment.atZone(BusinessClock.ZONE).toOffsetDateTime();
    }

    static @Nullable Instant orNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static Instant read(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
