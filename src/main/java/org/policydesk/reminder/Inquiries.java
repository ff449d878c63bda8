package org.policydesk.reminder;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of quarterly questions. Every call belongs to its caller's transaction. */
@Component
class Inquiries {
    private final JdbcClient jdbc;

    Inquiries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether any quarter was ever planned. */
    boolean begun() {
        return jdbc.sql("select count(*) from change_inquiry_round")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @return false if the quarter was planned before, perhaps by another node just now */
    boolean plan(Quarter quarter, Instant now) {
        return jdbc.sql("insert into change_inquiry_round (quarter, planned_at) values (?, ?) on conflict do nothing")
                        .params(quarter.key(), DueMessages.stamp(now))
                        .update()
                == 1;
    }

    void add(Quarter quarter, Collection<Long> personIds) {
        personIds.forEach(person -> jdbc.sql("insert into change_inquiry (quarter, person_id, state)"
                        + " values (?, ?, 'PLANNED') on conflict do nothing")
                .params(quarter.key(), person)
                .update());
    }

    /** What is still to be said, those of earlier quarters too. */
    List<Long> planned() {
        return jdbc.sql("select id from change_inquiry where state = 'PLANNED' order by id")
                .query(Long.class)
                .list();
    }

    /** The question if it is still to be said and in nobody else's hands; locked until the transaction ends. */
    Optional<Inquiry> lock(long id) {
        return jdbc.sql(
                        "select id, quarter, person_id as personId from change_inquiry where id = ? and state = 'PLANNED'"
                                + " for update skip locked")
                .param(id)
                .query(Inquiry.class)
                .optional();
    }

    void gathered(long id, long envelopeId) {
        jdbc.sql("update change_inquiry set state = 'GATHERED', envelope_id = ? where id = ?")
                .params(envelopeId, id)
                .update();
    }

    void skip(long id, SkipReason reason) {
        jdbc.sql("update change_inquiry set state = 'SKIPPED', skip_reason = ? where id = ?")
                .params(reason.name(), id)
                .update();
    }

    record Inquiry(long id, String quarter, long personId) {}
}
