package org.policydesk.mail;

import io.micrometer.core.instrument.Metrics;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.policydesk.clock.BusinessClock;
import org.policydesk.clock.SecurityClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
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
    private static final String SETTLE = """
        update envelope set state = ?, claimed_by = null, claimed_until = null, maybe_sent = ?, next_attempt_at = ?,
            sent_at = ?, last_reply = ?
        where id = ? and state = 'CLAIMED' and claimed_by = ? and attempts = ?\
        """;
    /** Counted for whoever watches the desk. */
    private static final String ATTEMPTS = "desk.mail.attempts";

    private static final String LOG =
            "insert into envelope_attempt (envelope_id, at, outcome, reply) values (?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final SecurityClock real;
    private final BusinessClock clock;
    private final Pace pace;
    private final BadAddresses addresses;
    private final ApplicationEventPublisher events;

    Claims(
            JdbcClient jdbc,
            JdbcTemplate batches,
            SecurityClock real,
            BusinessClock clock,
            Pace pace,
            BadAddresses addresses,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.real = real;
        this.clock = clock;
        this.pace = pace;
        this.addresses = addresses;
        this.events = events;
    }

    /** Takes up to max envelopes that are due or whose claim is older than its lease, as far as their domains take them now. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Taken take(String owner, int max, Duration lease) {
        Instant now = real.now();
        // Two questions, so that each is answered from the index by state without sorting what waits.
        List<Letter> due = new ArrayList<>(
                find("state = 'WAITING' and next_attempt_at <= :now order by next_attempt_at", now, max));
        if (due.size() < max) {
            due.addAll(find("state = 'CLAIMED' and claimed_until < :now", now, max - due.size()));
        }
        List<Letter> letters = pace.within(due, now);
        if (!letters.isEmpty()) {
            jdbc.sql("""
                update envelope set state = 'CLAIMED', claimed_by = :owner, claimed_until = :until,
                    attempts = attempts + 1, maybe_sent = true, last_attempt_at = :now where id in (:ids)
                """)
                    .param("owner", owner)
                    .param("until", Stamps.of(now.plus(lease)))
                    .param("now", Stamps.of(now))
                    .param("ids", letters.stream().map(Letter::id).toList())
                    .update();
        }
        return new Taken(letters, due.size());
    }

    private List<Letter> find(String condition, Instant now, int max) {
        return jdbc.sql("select * from envelope where " + condition + " limit :max for update skip locked")
                .param("now", Stamps.of(now))
                .param("max", max)
                .query(Claims::letter)
                .list();
    }

    /**
     * What a claim brought.
     *
     * @param due how many were due, of which some may have to wait for their domain
     */
    record Taken(List<Letter> letters, int due) {}

    /** Records outcomes, unless a claim has gone to somebody else meanwhile. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void settle(String owner, List<Settled> all) {
        int[] mine = batches.batchUpdate(SETTLE, new Rows<>(all, (statement, one, i) -> bind(statement, owner, one)));
        batches.batchUpdate(LOG, new Rows<>(all, (statement, one, i) -> {
            boolean late = mine[i] == 0;
            statement.setLong(1, one.letter().id());
            statement.setObject(2, Stamps.of(real.now()));
            statement.setString(
                    3, (late ? "LATE_" : "") + one.outcome().getClass().getSimpleName());
            statement.setString(4, one.outcome().reply());
        }));
        all.forEach(one ->
                Metrics.counter(ATTEMPTS, "outcome", one.outcome().word()).increment());
        for (int i = 0; i < all.size(); i++) {
            if (mine[i] == 1 && all.get(i).outcome() instanceof Outcome.Refused refused) {
                refused(all.get(i).letter(), refused.reply());
            }
        }
    }

    /** One outcome. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void settle(String owner, Letter letter, Outcome outcome) {
        settle(owner, List.of(new Settled(letter, outcome)));
    }

    private void bind(PreparedStatement statement, String owner, Settled one) throws SQLException {
        Letter letter = one.letter();
        Outcome outcome = one.outcome();
        EnvelopeState next =
                switch (outcome) {
                    case Outcome.Accepted a -> EnvelopeState.SENT;
                    case Outcome.Refused r -> EnvelopeState.FAILED;
                    case Outcome.Deferred d -> EnvelopeState.WAITING;
                    case Outcome.Unknown u -> EnvelopeState.WAITING;
                };
        boolean accepted = outcome instanceof Outcome.Accepted;
        statement.setString(1, next.name());
        statement.setBoolean(2, letter.maybeSentBefore() || accepted || outcome instanceof Outcome.Unknown);
        statement.setObject(3, Stamps.of(real.now().plus(Backoff.after(letter.attempt()))));
        statement.setObject(4, accepted ? Stamps.of(clock.now()) : null);
        statement.setString(5, outcome.reply());
        statement.setLong(6, letter.id());
        statement.setString(7, owner);
        statement.setInt(8, letter.attempt());
    }

    /** The address is only to blame where the server says so; a refusal of what the mail says is not its fault. */
    private void refused(Letter letter, String reply) {
        if (SmtpFailures.blamesAddress(reply)) {
            addresses.mark(letter.address(), reply);
        }
        String purpose = jdbc.sql("select purpose from envelope where id = ?")
                .param(letter.id())
                .query(String.class)
                .single();
        events.publishEvent(new MailBounced(letter.id(), purpose, letter.address(), reply));
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

    private static Letter letter(ResultSet row, int n) throws SQLException {
        return new Letter(
                row.getLong("id"),
                row.getString("message_id"),
                Stamps.read(row, "message_date"),
                row.getString("recipient_address"),
                row.getString("recipient_domain"),
                row.getString("recipient_name"),
                row.getString("subject"),
                row.getString("html"),
                row.getString("plain"),
                row.getString("list_name"),
                row.getString("calendar"),
                row.getInt("attempts") + 1,
                row.getBoolean("maybe_sent"));
    }
}
