package org.policydesk.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.audit.Journal;
import org.policydesk.mail.EnvelopeState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers the proof of what was said about tasks. Every call belongs to its caller's transaction. */
@Component
class ProofRows {
    private static final String SELECT = """
        select d.task_id, d.title, d.member_name, d.due, p.name as person_name, d.at, d.rung, d.state, d.skip_reason,
            coalesce(e.recipient_address, '') as address, coalesce(e.subject, '') as subject,
            coalesce(e.message_id, '') as message_id, e.state as envelope_state, a.at as attempt_at,
            coalesce(a.outcome, '') as outcome, coalesce(a.reply, '') as reply
        from due_message d left join person p on p.id = d.person_id left join envelope e on e.id = d.envelope_id
            left join envelope_attempt a on a.envelope_id = e.id
        where d.task_id = ? order by d.at, d.id, a.id\
        """;
    private static final Set<String> ANSWERS = Set.of("acknowledged", "snoozed", "woken", "submittedOn");

    private final JdbcClient jdbc;
    private final Journal journal;

    ProofRows(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** What was planned, sent and answered, by time. */
    List<ProofLine> ofTask(long taskId) {
        List<ProofLine> lines = new ArrayList<>(
                jdbc.sql(SELECT).param(taskId).query(ProofRows::line).list());
        String title = lines.isEmpty() ? "" : lines.getFirst().title();
        String member = lines.isEmpty() ? "" : lines.getFirst().memberName();
        journal.of("task", taskId).stream()
                .filter(entry -> ANSWERS.contains(entry.action()))
                .forEach(entry ->
                        lines.add(answer(taskId, title, member, name(entry.personId()), entry.at(), entry.action())));
        lines.sort(Comparator.comparing(ProofLine::plannedFor));
        return lines;
    }

    List<Long> tasksOf(long memberId) {
        return jdbc.sql("select id from task where member_id = ? order by due asc nulls last, id")
                .param(memberId)
                .query(Long.class)
                .list();
    }

    private String name(@Nullable Long personId) {
        return personId == null
                ? ""
                : jdbc.sql("select name from person where id = ?")
                        .param(personId)
                        .query(String.class)
                        .optional()
                        .orElse("");
    }

    private static ProofLine answer(
            long taskId, String title, String member, String person, Instant at, String action) {
        return new ProofLine(
                taskId, title, member, null, person, "", at, null, action, null, null, "", "", null, null, "", "");
    }

    private static ProofLine line(ResultSet row, int n) throws SQLException {
        String skip = row.getString("skip_reason");
        String envelope = row.getString("envelope_state");
        String name = row.getString("person_name");
        OffsetDateTime attempt = row.getObject("attempt_at", OffsetDateTime.class);
        return new ProofLine(
                row.getLong("task_id"),
                row.getString("title"),
                row.getString("member_name"),
                row.getObject("due", LocalDate.class),
                name == null ? "" : name,
                row.getString("address"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Rung.parse(row.getString("rung")),
                null,
                MessageState.valueOf(row.getString("state")),
                skip == null ? null : SkipReason.valueOf(skip),
                row.getString("subject"),
                row.getString("message_id"),
                envelope == null ? null : EnvelopeState.valueOf(envelope),
                attempt == null ? null : attempt.toInstant(),
                row.getString("outcome"),
                row.getString("reply"));
    }
}
