package org.policydesk.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policydesk.clock.SecurityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The stored envelopes, to look at and to steer. It checks no permission: the service that shows them does. Thread-safe.
 */
@Component
public class Envelopes {
    private static final String COLUMNS =
            "id, message_id, state, recipient_address, recipient_name, subject, purpose, created_at, sent_at, attempts, last_reply";

    private final JdbcClient jdbc;
    private final SecurityClock real;

    Envelopes(JdbcClient jdbc, SecurityClock real) {
        this.jdbc = jdbc;
        this.real = real;
    }

    /** The envelopes that the filter lets through, newest first. */
    @Transactional(readOnly = true)
    public List<EnvelopeRow> list(EnvelopeFilter filter, int offset, int limit) {
        return where("select " + COLUMNS, filter, " order by id desc limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(Envelopes::row)
                .list();
    }

    /** How many {@link #list} would give without a limit. */
    @Transactional(readOnly = true)
    public int count(EnvelopeFilter filter) {
        return where("select count(*)", filter, "").query(Integer.class).single();
    }

    /** How many there are in each state; every state has an entry. */
    @Transactional(readOnly = true)
    public Map<EnvelopeState, Integer> counts() {
        Map<EnvelopeState, Integer> counts = new EnumMap<>(EnvelopeState.class);
        for (EnvelopeState state : EnvelopeState.values()) {
            counts.put(state, 0);
        }
        jdbc.sql("select state, count(*) as n from envelope group by state")
                .query((row, n) -> counts.put(EnvelopeState.valueOf(row.getString("state")), row.getInt("n")))
                .list();
        return counts;
    }

    /** The envelope with its body and attempts, if there is one. */
    @Transactional(readOnly = true)
    public Optional<EnvelopeDetail> find(long id) {
        List<EnvelopeDetail.Attempt> attempts = jdbc.sql(
                        "select at, outcome, reply from envelope_attempt where envelope_id = ? order by id")
                .param(id)
                .query((row, n) -> new EnvelopeDetail.Attempt(
                        Stamps.read(row, "at"), row.getString("outcome"), row.getString("reply")))
                .list();
        return jdbc.sql("select " + COLUMNS + ", html, plain from envelope where id = ?")
                .param(id)
                .query((row, n) ->
                        new EnvelopeDetail(row(row, n), row.getString("html"), row.getString("plain"), attempts))
                .optional();
    }

    /** Keeps it from being sent. False if it is not waiting any more. */
    @Transactional
    public boolean hold(long id) {
        return move(id, Set.of(EnvelopeState.WAITING), EnvelopeState.HELD);
    }

    /** Lets a held envelope go, at once. False if it is not held. */
    @Transactional
    public boolean release(long id) {
        return move(id, Set.of(EnvelopeState.HELD), EnvelopeState.WAITING);
    }

    /** Tries a failed envelope again, or a waiting one now, under the same Message-ID. False if it is neither. */
    @Transactional
    public boolean resend(long id) {
        return move(id, Set.of(EnvelopeState.FAILED, EnvelopeState.WAITING), EnvelopeState.WAITING);
    }

    /**
     * Takes back those of the envelopes that wait and were surely never handed over, so that their content can go into a new
     * envelope instead of piling up. Another node's rows in hand are left alone.
     *
     * @param before only what was stored before that business moment
     * @return the envelopes taken back, now {@link EnvelopeState#REPLACED}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Long> takeBack(Collection<Long> among, Instant before) {
        if (among.isEmpty()) {
            return List.of();
        }
        List<Long> ids = jdbc.sql("""
                        select id from envelope where id in (:among) and state = 'WAITING' and maybe_sent = false
                            and created_at < :before order by id for update skip locked
                        """)
                .param("among", among)
                .param("before", Stamps.of(before))
                .query(Long.class)
                .list();
        ids.forEach(id -> move(id, Set.of(EnvelopeState.WAITING), EnvelopeState.REPLACED));
        return ids;
    }

    /**
     * Takes back for good the envelope with that dedupe key, if it waits, is held or failed: what it says is no longer true, so that
     * nobody can send it any more.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(String dedupeKey) {
        jdbc.sql("select id from envelope where dedupe_key = ?")
                .param(dedupeKey)
                .query(Long.class)
                .optional()
                .ifPresent(id -> move(
                        id,
                        Set.of(EnvelopeState.WAITING, EnvelopeState.HELD, EnvelopeState.FAILED),
                        EnvelopeState.REPLACED));
    }

    /** Envelopes stored before that business moment which {@link #takeBack} would take back, whoever they are for. */
    @Transactional(readOnly = true)
    public List<Long> untouchedSince(String purpose, Instant before) {
        return jdbc.sql("select id from envelope where purpose = ? and state = 'WAITING' and maybe_sent = false"
                        + " and created_at < ? order by id")
                .params(purpose, Stamps.of(before))
                .query(Long.class)
                .list();
    }

    private boolean move(long id, Set<EnvelopeState> from, EnvelopeState to) {
        OffsetDateTime now = Stamps.of(real.now());
        return jdbc.sql("update envelope set state = :to, next_attempt_at = :now where id = :id and state in (:from)")
                        .param("to", to.name())
                        .param("now", now)
                        .param("id", id)
                        .param("from", from.stream().map(Enum::name).toList())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec where(String select, EnvelopeFilter filter, String rest) {
        StringBuilder sql = new StringBuilder(select).append(" from envelope where 1 = 1");
        boolean states = !filter.states().isEmpty();
        String text = filter.text() == null ? "" : filter.text().strip().toLowerCase(Locale.ROOT);
        if (states) {
            sql.append(" and state in (:states)");
        }
        if (!text.isEmpty()) {
            sql.append(
                    " and (lower(recipient_address) like :text escape '!' or lower(recipient_name) like :text escape '!'"
                            + " or lower(subject) like :text escape '!')");
        }
        JdbcClient.StatementSpec statement = jdbc.sql(sql.append(rest).toString());
        if (states) {
            statement = statement.param(
                    "states", filter.states().stream().map(Enum::name).toList());
        }
        return text.isEmpty() ? statement : statement.param("text", "%" + text.replaceAll("([!%_])", "!$1") + "%");
    }

    private static EnvelopeRow row(ResultSet row, int n) throws SQLException {
        return new EnvelopeRow(
                row.getLong("id"),
                row.getString("message_id"),
                EnvelopeState.valueOf(row.getString("state")),
                row.getString("recipient_address"),
                row.getString("recipient_name"),
                row.getString("subject"),
                row.getString("purpose"),
                Stamps.read(row, "created_at"),
                Stamps.orNull(row, "sent_at"),
                row.getInt("attempts"),
                row.getString("last_reply"));
    }
}
