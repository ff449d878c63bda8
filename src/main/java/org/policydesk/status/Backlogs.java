package org.policydesk.status;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.policydesk.clock.SecurityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the backlog, each figure by an index. Thread-safe. */
@Component
class Backlogs {
    private static final int LAST_ATTEMPTS = 50;

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final SecurityClock real;

    Backlogs(JdbcClient jdbc, BusinessClock clock, SecurityClock real) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.real = real;
    }

    @Transactional(readOnly = true)
    Backlog now() {
        int messages = jdbc.sql("select count(*) from due_message where state = 'PLANNED' and at <= ?")
                .param(at(clock.now()))
                .query(Integer.class)
                .single();
        Optional<Instant> accepted = jdbc.sql("""
                select max(at) as at from (select at, outcome from envelope_attempt order by id desc limit %d) as last
                where outcome = 'Accepted'\
                """.formatted(LAST_ATTEMPTS))
                .query((row, n) -> Optional.ofNullable(moment(row)))
                .single();
        return jdbc.sql("""
                select count(*) as mails, min(next_attempt_at) as at from envelope
                where state = 'WAITING' and next_attempt_at <= ?\
                """)
                .param(at(real.now()))
                .query((row, n) -> new Backlog(row.getInt("mails"), moment(row), accepted.orElse(null), messages))
                .single();
    }

    private static @Nullable Instant moment(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
