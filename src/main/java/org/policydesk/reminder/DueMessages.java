package org.policydesk.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.policydesk.task.MoveReason;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of due messages. Every call belongs to its caller's transaction. */
@Component
class DueMessages {
    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    DueMessages(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Stores those that are not there yet. */
    void add(Collection<DueMessage> messages) {
        batches.batchUpdate("""
                insert into due_message (task_id, person_id, rung, due_version, occasion, at, state, skip_reason, note, title,
                    member_name, due, due_before, cut_off_before, move_reason)
                values (:task, :person, :rung, :version, :occasion, :at, :state, :skip, :note, :title, :member, :due,
                    :dueBefore, :cutOffBefore, :moveReason)
                on conflict do nothing
                """, messages.stream().map(DueMessages::parameters).toArray(SqlParameterSource[]::new));
    }

    /** Plans again what was planned, or skipped by a plan. */
    void revise(Collection<DueMessage> messages) {
        batches.batchUpdate("""
                update due_message set at = :at, state = :state, skip_reason = :skip
                where id = :id and state in ('PLANNED', 'SKIPPED')
                """, messages.stream().map(DueMessages::parameters).toArray(SqlParameterSource[]::new));
    }

    void skip(Collection<Long> ids, SkipReason reason) {
        if (!ids.isEmpty()) {
            jdbc.sql(
                            "update due_message set state = 'SKIPPED', skip_reason = :reason, envelope_id = null where id in (:ids)")
                    .param("reason", reason.name())
                    .param("ids", ids)
                    .update();
        }
    }

    void gathered(Collection<Long> ids, long envelopeId) {
        jdbc.sql("update due_message set state = 'GATHERED', envelope_id = :envelope where id in (:ids)")
                .param("envelope", envelopeId)
                .param("ids", ids)
                .update();
    }

    List<DueMessage> ofTask(long taskId) {
        return jdbc.sql("select * from due_message where task_id = ? order by at, id")
                .param(taskId)
                .query(DueMessages::message)
                .list();
    }

    List<DueMessage> ofEnvelopes(Collection<Long> envelopeIds) {
        return envelopeIds.isEmpty()
                ? List.of()
                : jdbc.sql("select * from due_message where envelope_id in (:ids) order by at, id")
                        .param("ids", envelopeIds)
                        .query(DueMessages::message)
                        .list();
    }

    /** Everybody to whom something is due. */
    List<Long> peopleDue(Instant now) {
        return jdbc.sql(
                        "select distinct person_id from due_message where state = 'PLANNED' and at <= ? order by person_id")
                .param(stamp(now))
                .query(Long.class)
                .list();
    }

    /** What is due to the person and in nobody else's hands; locked until the transaction ends. */
    List<DueMessage> lockDue(long personId, Instant now) {
        return jdbc.sql("""
                        select * from due_message where person_id = ? and state = 'PLANNED' and at <= ?
                        order by at, id for update skip locked
                        """)
                .params(personId, stamp(now))
                .query(DueMessages::message)
                .list();
    }

    /** Whether a mail about the task ever went, or waits to go, to the person. */
    boolean wasTold(long taskId, long personId) {
        return jdbc.sql("select count(*) from due_message where task_id = ? and person_id = ? and state = 'GATHERED'")
                        .params(taskId, personId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    static OffsetDateTime stamp(Instant moment) {
        return moment.atZone(BusinessClock.ZONE).toOffsetDateTime();
    }

    private static MapSqlParameterSource parameters(DueMessage message) {
        Shift shift = message.shift();
        return new MapSqlParameterSource()
                .addValue("id", message.id())
                .addValue("task", message.taskId())
                .addValue("person", message.personId())
                .addValue("rung", message.rung().code())
                .addValue("version", message.dueVersion())
                .addValue("occasion", message.occasion())
                .addValue("at", stamp(message.at()))
                .addValue("state", message.state().name())
                .addValue("skip", nameOrNull(message.skip()))
                .addValue("note", message.note())
                .addValue("title", message.title())
                .addValue("member", message.memberName())
                .addValue("due", message.due())
                .addValue("dueBefore", shift == null ? null : shift.before())
                .addValue("cutOffBefore", shift == null ? null : shift.cutOffBefore())
                .addValue("moveReason", shift == null ? null : shift.reason().name());
    }

    private static @Nullable String nameOrNull(@Nullable SkipReason reason) {
        return reason == null ? null : reason.name();
    }

    static DueMessage message(ResultSet row, int n) throws SQLException {
        String skip = row.getString("skip_reason");
        return new DueMessage(
                row.getLong("id"),
                row.getLong("task_id"),
                row.getLong("person_id"),
                Rung.parse(row.getString("rung")),
                row.getInt("due_version"),
                row.getInt("occasion"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                MessageState.valueOf(row.getString("state")),
                skip == null ? null : SkipReason.valueOf(skip),
                row.getObject("envelope_id", Long.class),
                row.getString("note"),
                row.getString("title"),
                row.getString("member_name"),
                row.getObject("due", LocalDate.class),
                shift(row));
    }

    private static @Nullable Shift shift(ResultSet row) throws SQLException {
        String reason = row.getString("move_reason");
        return reason == null
                ? null
                : new Shift(
                        row.getObject("due_before", LocalDate.class),
                        row.getObject("cut_off_before", LocalTime.class),
                        MoveReason.valueOf(reason));
    }
}
