package org.policydesk.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps to what a domain takes within a minute, because providers block senders that write to many of their mailboxes at once.
 * Letters beyond it get the next free minute and are not touched before. It counts what all nodes have handed over; two nodes
 * that count at the same moment may exceed the limit by one batch. Every call belongs to its caller's transaction.
 */
@Component
class Pace {
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final SendingSettings settings;

    Pace(JdbcClient jdbc, SendingSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Those of the letters that may go now; the others are given a later time. */
    List<Letter> within(List<Letter> letters, Instant now) {
        Map<String, List<Letter>> byDomain = letters.stream().collect(Collectors.groupingBy(Letter::domain));
        Map<String, Integer> used = used(byDomain.keySet(), now);
        List<Letter> late = new ArrayList<>();
        byDomain.forEach((domain, of) -> {
            int free = Math.max(0, settings.limit(domain) - used.getOrDefault(domain, 0));
            if (free < of.size()) {
                late.addAll(of.subList(free, of.size()));
                postpone(domain, of.subList(free, of.size()), now);
            }
        });
        return letters.stream().filter(letter -> !late.contains(letter)).toList();
    }

    private Map<String, Integer> used(java.util.Set<String> domains, Instant now) {
        Map<String, Integer> used = new HashMap<>();
        List<String> limited = domains.stream()
                .filter(domain -> settings.limit(domain) < Integer.MAX_VALUE)
                .toList();
        if (!limited.isEmpty()) {
            jdbc.sql("""
                select recipient_domain, count(*) as n from envelope
                where recipient_domain in (:domains) and last_attempt_at > :since group by recipient_domain
                """)
                    .param("domains", limited)
                    .param("since", Stamps.of(now.minus(WINDOW)))
                    .query(row -> {
                        used.put(row.getString("recipient_domain"), row.getInt("n"));
                    });
        }
        return used;
    }

    private void postpone(String domain, List<Letter> letters, Instant now) {
        int queued = jdbc.sql("""
            select count(*) from envelope
            where recipient_domain = ? and state = 'WAITING' and next_attempt_at > ?
            """)
                .params(domain, Stamps.of(now))
                .query(Integer.class)
                .single();
        int place = queued;
        for (Letter letter : letters) {
            Instant then = now.plus(WINDOW.multipliedBy(1 + place++ / settings.limit(domain)));
            jdbc.sql("update envelope set state = 'WAITING', next_attempt_at = ? where id = ?")
                    .params(Stamps.of(then), letter.id())
                    .update();
        }
    }
}
