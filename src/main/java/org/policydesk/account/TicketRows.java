package org.policydesk.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table of tickets, by their digests. */
@Repository
@Transactional
class TicketRows {
    private final JdbcClient jdbc;

    TicketRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A ticket that is not over: whose it is, what they might do when it was made, and which company they last worked for. */
    record Ticket(String email, int version, @Nullable Long companyId) {}

    void insert(String digest, long personId, int version, @Nullable Long companyId, Instant expires) {
        jdbc.sql("insert into sign_in_ticket (digest, person_id, person_version, company_id, expires_at)"
                        + " values (?, ?, ?, ?, ?)")
                .param(digest)
                .param(personId)
                .param(version)
                .param(companyId)
                .param(time(expires))
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Ticket> find(String digest, Instant now) {
        return jdbc.sql("select p.email, t.person_version, t.company_id from sign_in_ticket t"
                        + " join person p on p.id = t.person_id where t.digest = ? and t.expires_at > ?")
                .params(digest, time(now))
                .query(TicketRows::read)
                .optional();
    }

    void workFor(String digest, long companyId) {
        jdbc.sql("update sign_in_ticket set company_id = ? where digest = ?")
                .params(companyId, digest)
                .update();
    }

    /** Of the person's tickets only this one, if there is such a one, is worth something yet, and for what they may do now. */
    void keepOnly(long personId, String digest, int version) {
        jdbc.sql("delete from sign_in_ticket where person_id = ? and digest <> ?")
                .params(personId, digest)
                .update();
        jdbc.sql("update sign_in_ticket set person_version = ? where person_id = ? and digest = ?")
                .params(version, personId, digest)
                .update();
    }

    void renew(String digest, Instant expires) {
        jdbc.sql("update sign_in_ticket set expires_at = ? where digest = ?")
                .params(time(expires), digest)
                .update();
    }

    void delete(String digest) {
        jdbc.sql("delete from sign_in_ticket where digest = ?").param(digest).update();
    }

    void deleteExpired(Instant now) {
        jdbc.sql("delete from sign_in_ticket where expires_at <= ?")
                .param(time(now))
                .update();
    }

    private static Ticket read(ResultSet row, int number) throws SQLException {
        return new Ticket(
                row.getString("email"), row.getInt("person_version"), row.getObject("company_id", Long.class));
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
