package org.policydesk.reminder;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.policydesk.task.MoveReason;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of due messages. Every call belongs to its caller's transaction. */
@Component
class DueMessages {
    private static final String ADD = """
        insert into due_message (task_id, person_id, rung, due_version, occasion, at, state, skip_reason, note, title,
            member_name, due, due_before, cut_off_before, move_reason)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing\
        """;

    private final JdbcClient jdbc;
    private final JdbcTemplate rows;

    DueMessages(JdbcClient jdbc, JdbcTemplate rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Stores those that are not there yet. */
    void add(Collection<DueMessage> messages) {
        rows.batchUpdate(ADD, messages, Math.max(1, messages.size()), DueMessages::bind);
    }

    /** Stores those that are not there yet, and plans those that a plan had left out because their hour was over. */
    void sayAfterAll(Collection<DueMessage> messages) {
        add(messages);
        rows.batchUpdate(
                "update due_message set at = ?, state = 'PLANNED', skip_reason = null where task_id = ? and person_id = ?"
                        + " and rung = ? and due_version = ? and occasion = ? and state = 'SKIPPED'"
                        + " and skip_reason = 'ALREADY_PAST'",
                messages,
                Math.max(1, messages.size()),
                (statement, message) -> {
                    statement.setObject(1, stamp(message.at()));
                    statement.setLong(2, message.taskId());
                    statement.setLong(3, message.personId());
                    statement.setString(4, message.rung().code());
                    statement.setInt(5, message.dueVersion());
                    statement.setInt(6, message.occasion());
                });
    }

    /** Plans again what was planned, or skipped by a plan. */
    void revise(Collection<DueMessage> messages) {
        rows.batchUpdate(
                "update due_message set at = ?, state = ?, skip_reason = ? where id = ? and state in ('PLANNED',"
                        + " 'SKIPPED')",
                messages,
                Math.max(1, messages.size()),
                (statement, message) -> {
                    statement.setObject(1, stamp(message.at()));
                    statement.setString(2, message.state().name());
                    statement.setString(3, nameOrNull(message.skip()));
                    statement.setLong(4, message.id());
                });
    }

    /** Takes out of the plan what nobody has gathered meanwhile: what is in a mail stays there. */
    void drop(Collection<Long> ids, SkipReason reason) {
        if (!ids.isEmpty()) {
            jdbc.sql("update due_message set state = 'SKIPPED', skip_reason = :reason where id in (:ids) and state ="
                            + " 'PLANNED'")
                    .param("reason", reason.name())
                    .param("ids", ids)
                    .update();
        }
    }

    /** Says why messages that the caller has locked, or taken back with their mail, are not said. */
    void skip(Collection<Long> ids, SkipReason reason) {
        if (!ids.isEmpty()) {
            jdbc.sql("update due_message set state = 'SKIPPED', skip_reason = :reason, envelope_id = null where"
                            + " id in (:ids)")
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

    Map<Long, List<DueMessage>> ofTasks(Collection<Long> taskIds) {
        return taskIds.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select * from due_message where task_id in (:ids) order by at, id")
                        .param("ids", taskIds)
                        .query(DueMessages::message)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(DueMessage::taskId));
    }

    List<DueMessage> ofEnvelopes(Collection<Long> envelopeIds) {
        return envelopeIds.isEmpty()
                ? List.of()
                : jdbc.sql("select * from due_message where envelope_id in (:ids) order by at, id")
                        .param("ids", envelopeIds)
                        .query(DueMessages::message)
                        .list();
    }

    /** The envelopes to the person that wait to go out. */
    List<Long> waitingEnvelopes(long personId) {
        return jdbc.sql("select distinct d.envelope_id from due_message d join envelope e on e.id = d.envelope_id"
                        + " where d.person_id = ? and d.state = 'GATHERED' and e.state = 'WAITING'")
                .param(personId)
                .query(Long.class)
                .list();
    }

    /** Everybody to whom a mail waits that would go to an address which is not theirs any more, or to nobody's. */
    List<Long> peopleElsewhere() {
        return jdbc.sql("select distinct d.person_id from envelope e join due_message d on d.envelope_id = e.id"
                        + " join person p on p.id = d.person_id where e.state = 'WAITING' and e.maybe_sent = false"
                        + " and (not p.active or lower(p.email) <> lower(e.recipient_address))")
                .query(Long.class)
                .list();
    }

    /** Everybody to whom something is due. */
    List<Long> peopleDue(Instant now) {
        return jdbc.sql("select distinct person_id from due_message where state = 'PLANNED' and at <= ? order by"
                        + " person_id")
                .param(stamp(now))
                .query(Long.class)
                .list();
    }

    /** Whatever should have been gathered by then and was not. */
    List<DueMessage> plannedBefore(Instant moment) {
        return jdbc.sql("select * from due_message where state = 'PLANNED' and at <= ? order by at, id")
                .param(stamp(moment))
                .query(DueMessages::message)
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

    private static void bind(PreparedStatement statement, DueMessage message) throws SQLException {
        Shift shift = message.shift();
        statement.setLong(1, message.taskId());
        statement.setLong(2, message.personId());
        statement.setString(3, message.rung().code());
        statement.setInt(4, message.dueVersion());
        statement.setInt(5, message.occasion());
        statement.setObject(6, stamp(message.at()));
        statement.setString(7, message.state().name());
        statement.setString(8, nameOrNull(message.skip()));
        statement.setString(9, message.note());
        statement.setString(10, message.title());
        statement.setString(11, message.memberName());
        statement.setObject(12, message.due());
        statement.setObject(13, shift == null ? null : shift.before());
        statement.setObject(14, shift == null ? null : shift.cutOffBefore());
        statement.setString(15, shift == null ? null : shift.reason().name());
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
