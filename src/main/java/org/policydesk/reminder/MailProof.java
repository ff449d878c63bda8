package org.policydesk.reminder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks whether each message that was put into a mail can be proven to have gone out. Thread-safe. */
@Component
class MailProof {
    private static final String GATHERED =
            "select d.* from due_message d left join envelope e on e.id = d.envelope_id where d.state = 'GATHERED'"
                    + " and d.at >= :from and d.at <= :until and ";
    private static final String LOST = "e.id is null";
    // Written only just now, after a standstill, it has had no time to go.
    private static final String UNSENT =
            "e.state in ('WAITING', 'CLAIMED') and e.attempts = 0 and e.created_at <= :until";
    private static final String UNPROVEN = "e.state = 'SENT' and not exists (select 1 from envelope_attempt a"
            + " where a.envelope_id = e.id and a.outcome in ('Accepted', 'LATE_Accepted'))";

    private final JdbcClient jdbc;

    MailProof(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A message without proof. */
    record Gap(AlarmKind kind, DueMessage message) {}

    /** @param server whether there is a mail server; without one mails rightly wait */
    @Transactional(readOnly = true)
    List<Gap> gaps(Instant from, Instant until, boolean server) {
        List<Gap> gaps = new ArrayList<>(find(AlarmKind.LOST, LOST, from, until));
        gaps.addAll(find(AlarmKind.UNPROVEN, UNPROVEN, from, until));
        if (server) {
            gaps.addAll(find(AlarmKind.UNSENT, UNSENT, from, until));
        }
        return gaps;
    }

    private List<Gap> find(AlarmKind kind, String condition, Instant from, Instant until) {
        return jdbc
                .sql(GATHERED + condition)
                .param("from", DueMessages.stamp(from))
                .param("until", DueMessages.stamp(until))
                .query(DueMessages::message)
                .list()
                .stream()
                .map(message -> new Gap(kind, message))
                .toList();
    }
}
