package org.policydesk.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.Invitation.State;
import org.policydesk.clock.BusinessClock;
import org.policydesk.clock.SecurityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table of invitations; whoever is invited has one open at most. */
@Repository
class InvitationRows {
    private static final String COLUMNS = "id, person_id, secret_sha256, invited_at, expires_at, accepted_at, ended_at";

    private final JdbcClient jdbc;
    private final BusinessClock business;
    private final SecurityClock real;

    InvitationRows(JdbcClient jdbc, BusinessClock business, SecurityClock real) {
        this.jdbc = jdbc;
        this.business = business;
        this.real = real;
    }

    /** An invitation with what its link is proven by. */
    record Kept(Invitation invitation, String digest) {}

    long insert(long personId, String digest, Instant expiresAt, @Nullable Long by) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into invitation (person_id, secret_sha256, invited_at, invited_by, expires_at)"
                        + " values (?, ?, ?, ?, ?)")
                .param(personId)
                .param(digest)
                .param(business.now().atOffset(ZoneOffset.UTC))
                .param(by)
                .param(expiresAt.atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    Optional<Kept> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from invitation where id = ?")
                .param(id)
                .query((row, n) -> new Kept(invitation(row), row.getString("secret_sha256")))
                .optional();
    }

    /** The latest of everybody who was ever invited. */
    List<Invitation> latest() {
        return jdbc.sql("select " + COLUMNS + " from invitation i where not exists (select 1 from invitation later"
                        + " where later.person_id = i.person_id and later.id > i.id)")
                .query((row, n) -> invitation(row))
                .list();
    }

    Optional<Invitation> latestOf(long personId) {
        return jdbc.sql("select " + COLUMNS + " from invitation where person_id = ? order by id desc limit 1")
                .param(personId)
                .query((row, n) -> invitation(row))
                .optional();
    }

    /** False if it was accepted or ended before, also on another node. */
    boolean accept(long id) {
        return jdbc.sql(
                                "update invitation set accepted_at = ? where id = ? and accepted_at is null and ended_at is null")
                        .params(now(), id)
                        .update()
                == 1;
    }

    /** False if it was accepted or ended before. */
    boolean end(long id, @Nullable Long by) {
        return jdbc.sql("update invitation set ended_at = ?, ended_by = ? where id = ? and accepted_at is null"
                                + " and ended_at is null")
                        .param(now())
                        .param(by)
                        .param(id)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return real.now().atOffset(ZoneOffset.UTC);
    }

    private Invitation invitation(ResultSet row) throws SQLException {
        Instant expires = row.getObject("expires_at", OffsetDateTime.class).toInstant();
        State state = row.getObject("accepted_at", OffsetDateTime.class) != null
                ? State.ACCEPTED
                : row.getObject("ended_at", OffsetDateTime.class) != null
                        ? State.ENDED
                        : expires.isAfter(real.now()) ? State.OPEN : State.EXPIRED;
        return new Invitation(
                row.getLong("id"),
                row.getLong("person_id"),
                row.getObject("invited_at", OffsetDateTime.class).toInstant(),
                expires,
                state);
    }
}
