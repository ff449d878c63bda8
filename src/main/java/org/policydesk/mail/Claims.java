package org.policydesk.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.policydesk.clock.BusinessClock;
import org.policydesk.clock.SecurityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who sends which envelope. Each call is a short transaction of its own: no lock is held while a mail server is being talked
 * to. A claim is known by its owner and attempt number, so that a node whose lease ran out cannot overwrite its successor.
 */
@Component
class Claims {
    private final JdbcClient jdbc;
    private final SecurityClock real;
    private final BusinessClock clock;

    Claims(JdbcClient jdbc, SecurityClock real, BusinessClock clock) {
        this.jdbc = jdbc;
        this.real = real;
        this.clock = clock;
    }

    /** Takes up to max envelopes that are due or whose claim is older than its lease. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    List<Letter> take(String owner, int max, Duration lease) {
        Instant now = real.now();
        List<Letter> letters = jdbc.sql("""
                        select * from envelope
                        where (state = 'WAITING' and next_attempt_at <= :now) or (state = 'CLAIMED' and claimed_until < :now)
                        order by next_attempt_at, id
                        limit :max
                        for update skip locked
                        """)
                .param("now", Stamps.of(now))
                .param("max", max)
                .query(Claims::letter)
                .list();
        letters.forEach(letter -> jdbc.sql("""
                        update envelope set state = 'CLAIMED', claimed_by = :owner, claimed_until = :until,
                            attempts = :attempt, maybe_sent = true where id = :id
                        """)
                .param("owner", owner)
                .param("until", Stamps.of(now.plus(lease)))
                .param("attempt", letter.attempt())
                .param("id", letter.id())
                .update());
        return letters;
    }

    /** Records the outcome, unless the claim has gone to somebody else meanwhile. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void settle(String owner, Letter letter, Outcome outcome) {
        EnvelopeState next =
                switch (outcome) {
                    case Outcome.Accepted a -> EnvelopeState.SENT;
                    case Outcome.Refused r -> EnvelopeState.FAILED;
                    case Outcome.Deferred d -> EnvelopeState.WAITING;
                    case Outcome.Unknown u -> EnvelopeState.WAITING;
                };
        boolean accepted = outcome instanceof Outcome.Accepted;
        boolean maybeSent = letter.maybeSentBefore() || accepted || outcome instanceof Outcome.Unknown;
        int mine = jdbc.sql("""
                        update envelope set state = :state, claimed_by = null, claimed_until = null, maybe_sent = :maybe,
                            next_attempt_at = :next, sent_at = :sent, last_reply = :reply
                        where id = :id and state = 'CLAIMED' and claimed_by = :owner and attempts = :attempt
                        """)
                .param("state", next.name())
                .param("maybe", maybeSent)
                .param("next", Stamps.of(real.now().plus(Backoff.after(letter.attempt()))))
                .param("sent", accepted ? Stamps.of(clock.now()) : null)
                .param("reply", outcome.reply())
                .param("id", letter.id())
                .param("owner", owner)
                .param("attempt", letter.attempt())
                .update();
        log(letter.id(), (mine == 1 ? "" : "LATE_") + outcome.getClass().getSimpleName(), outcome.reply());
    }

    /** Puts back what was claimed but not tried. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void giveBack(String owner, Letter letter) {
        jdbc.sql("""
                        update envelope set state = 'WAITING', claimed_by = null, claimed_until = null, maybe_sent = :maybe
                        where id = :id and state = 'CLAIMED' and claimed_by = :owner and attempts = :attempt
                        """)
                .param("maybe", letter.maybeSentBefore())
                .param("id", letter.id())
                .param("owner", owner)
                .param("attempt", letter.attempt())
                .update();
    }

    private void log(long envelope, String outcome, String reply) {
        jdbc.sql("insert into envelope_attempt (envelope_id, at, outcome, reply) values (?, ?, ?, ?)")
                .params(envelope, Stamps.of(real.now()), outcome, reply)
                .update();
    }

    private static Letter letter(ResultSet row, int n) throws SQLException {
        return new Letter(
                row.getLong("id"),
                row.getString("message_id"),
                Stamps.read(row, "message_date"),
                row.getString("recipient_address"),
                row.getString("recipient_name"),
                row.getString("subject"),
                row.getString("html"),
                row.getString("plain"),
                row.getString("list_name"),
                row.getInt("attempts") + 1,
                row.getBoolean("maybe_sent"));
    }
}
