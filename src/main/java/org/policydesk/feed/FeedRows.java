package org.policydesk.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.policydesk.clock.SecurityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of calendar addresses, by the real clock. */
@Component
class FeedRows {
    private static final Duration NOTED_EVERY = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final SecurityClock clock;

    FeedRows(JdbcClient jdbc, SecurityClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An address in force. */
    record Row(long id, long personId) {}

    Optional<Row> find(FeedToken token) {
        return jdbc.sql(
                        "select id, person_id as personId from calendar_feed where token_sha256 = ? and revoked_at is null")
                .param(token.sha256())
                .query(Row.class)
                .optional();
    }

    Optional<FeedInfo> of(long personId) {
        return jdbc.sql("select created_at, last_read_at from calendar_feed where person_id = ? and revoked_at is null"
                        + " order by id desc fetch first 1 rows only")
                .param(personId)
                .query((row, n) -> {
                    OffsetDateTime read = row.getObject("last_read_at", OffsetDateTime.class);
                    return new FeedInfo(
                            row.getObject("created_at", OffsetDateTime.class).toInstant(),
                            read == null ? null : read.toInstant());
                })
                .optional();
    }

    void add(long personId, FeedToken token) {
        jdbc.sql("insert into calendar_feed (person_id, token_sha256, created_at) values (?, ?, ?)")
                .params(personId, token.sha256(), stamp(clock.now()))
                .update();
    }

    /** Whether there was one in force. */
    boolean revoke(long personId) {
        return jdbc.sql("update calendar_feed set revoked_at = ? where person_id = ? and revoked_at is null")
                        .params(stamp(clock.now()), personId)
                        .update()
                > 0;
    }

    /** Notes that it was read, not more often than anybody wants to know. */
    void read(long id) {
        Instant now = clock.now();
        jdbc.sql("update calendar_feed set last_read_at = ? where id = ?"
                        + " and (last_read_at is null or last_read_at < ?)")
                .params(stamp(now), id, stamp(now.minus(NOTED_EVERY)))
                .update();
    }

    private static OffsetDateTime stamp(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
