package org.policydesk.nodes;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mails that wait to be sent, as the desk stores them, many at once. */
final class Letters {
    private final JdbcClient database;

    Letters(JdbcClient database) {
        this.database = database;
    }

    /** Stores that many, due at once, to people of fifty domains. */
    void put(String round, int count) {
        database.sql("""
                insert into envelope (message_id, purpose, recipient_address, recipient_domain, recipient_name, subject, html,
                    plain, state, created_at, message_date, next_attempt_at)
                select '<' || :round || '-' || n || '@localhost>', 'drill', 'p' || n || '@d' || mod(n, 50) || '.example.org',
                    'd' || mod(n, 50) || '.example.org', '人员' || n, '演练', '<p>演练</p>', '演练', 'WAITING', now(), now(), now()
                from generate_series(1, :count) as g (n)\
                """)
                .param("round", round)
                .param("count", count)
                .update();
    }

    /** How many of the round have not been accepted yet. */
    int waiting(String round) {
        return count("select count(*) from envelope where message_id like ? and state <> 'SENT'", round);
    }

    /** How many of the round were tried in vain and wait for another attempt. */
    int deferred(String round) {
        return count(
                "select count(distinct e.id) from envelope e join envelope_attempt a on a.envelope_id = e.id"
                        + " where e.message_id like ? and a.outcome = 'Deferred'",
                round);
    }

    /** What a node holds that is about to send it, or was when it died. */
    int held() {
        return database.sql("select count(*) from envelope where state = 'CLAIMED'")
                .query(Integer.class)
                .single();
    }

    /** When the last of the round was accepted, by the clock of the node that sent it. */
    OffsetDateTime lastAccepted(String round) {
        return database.sql("select max(a.at) from envelope e join envelope_attempt a on a.envelope_id = e.id"
                        + " where e.message_id like ? and a.outcome in ('Accepted', 'LATE_Accepted')")
                .param("<" + round + "-%")
                .query(OffsetDateTime.class)
                .single();
    }

    /** The Message-IDs of everything that the desk says was accepted. */
    List<String> sent() {
        return database.sql("select message_id from envelope where state = 'SENT'")
                .query(String.class)
                .list();
    }

    /** Everything that should have left by now, whatever it is about. */
    int due() {
        return database.sql("select count(*) from envelope where state in ('WAITING', 'CLAIMED')"
                        + " and next_attempt_at <= now() + interval '30' minute")
                .query(Integer.class)
                .single();
    }

    static void await(Duration atMost, BooleanSupplier until) {
        Awaitility.await().atMost(atMost).pollInterval(Duration.ofMillis(200)).until(until::getAsBoolean);
    }

    private int count(String question, String round) {
        return database.sql(question)
                .param("<" + round + "-%")
                .query(Integer.class)
                .single();
    }
}
