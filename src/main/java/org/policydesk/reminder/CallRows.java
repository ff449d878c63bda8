package org.policydesk.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.task.TaskState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of calls to be made. Every call belongs to its caller's transaction. */
@Component
class CallRows {
    private static final List<String> AWAITED = Arrays.stream(TaskState.values())
            .filter(TaskState::awaitsCompany)
            .map(Enum::name)
            .toList();
    private static final String ADD = """
        insert into call_sheet (task_id, member_id, person_id, due_version, reason, title, member_name, due, since)
        select t.id, t.member_id, %s, t.due_version, :reason, t.title, m.name, t.due, :now
        from task t join member m on m.id = t.member_id
        where t.state in (:awaited) and %s on conflict do nothing\
        """;
    private static final String SELECT = """
        select c.*, p.name as person_name, p.mobile from call_sheet c left join person p on p.id = c.person_id\
        """;

    private final JdbcClient jdbc;

    CallRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Once for each task, person, due version and reason. */
    void add(Collection<Long> taskIds, long personId, CallReason reason, Instant now) {
        if (!taskIds.isEmpty()) {
            jdbc.sql(ADD.formatted(":person", "t.id in (:tasks)"))
                    .param("person", personId)
                    .param("tasks", taskIds)
                    .param("reason", reason.name())
                    .param("awaited", AWAITED)
                    .param("now", DueMessages.stamp(now))
                    .update();
        }
    }

    /**
     * Open tasks past due whose first overdue mail, or what stands for it, lies before that moment, and those that nobody is ever
     * written to about.
     *
     * @return how many there are new
     */
    int addOverdue(LocalDate today, Instant mailedBefore, Instant now) {
        return jdbc.sql(ADD.formatted("0", """
            t.due < :today and not exists (select 1 from call_sheet c where c.task_id = t.id
                and c.reason = :reason and c.person_id = 0 and c.due_version = t.due_version)
            and (exists (select 1 from due_message d where d.task_id = t.id and d.due_version = t.due_version
                    and d.rung like 'OVERDUE:%' and d.state <> 'PLANNED' and d.at < :before)
                or not exists (select 1 from due_message d where d.task_id = t.id
                    and d.due_version = t.due_version and d.rung like 'OVERDUE:%'))\
            """))
                .param("reason", CallReason.OVERDUE.name())
                .param("awaited", AWAITED)
                .param("today", today)
                .param("before", DueMessages.stamp(mailedBefore))
                .param("now", DueMessages.stamp(now))
                .update();
    }

    /** What was handed in, closed or got another date needs no call any more. */
    int closeSettled(Instant now) {
        return jdbc.sql("""
            update call_sheet set closed_at = :now where closed_at is null and invitation_id = 0 and not exists (
                select 1 from task t where t.id = call_sheet.task_id and t.due_version = call_sheet.due_version
                    and t.state in (:awaited))
            """)
                .param("now", DueMessages.stamp(now))
                .param("awaited", AWAITED)
                .update();
    }

    boolean close(long id, @Nullable Long by, String note, Instant now) {
        return jdbc.sql("update call_sheet set closed_at = ?, closed_by = ?, note = ? where id = ? and"
                                + " closed_at is null")
                        .param(DueMessages.stamp(now))
                        .param(by)
                        .param(note)
                        .param(id)
                        .update()
                == 1;
    }

    /** Somebody spoke to the member about the task: whatever calls were to be made about it are made. */
    void closeOf(long taskId, @Nullable Long by, String note, Instant now) {
        jdbc.sql("update call_sheet set closed_at = ?, closed_by = ?, note = ? where task_id = ? and closed_at is null")
                .param(DueMessages.stamp(now))
                .param(by)
                .param(note)
                .param(taskId)
                .update();
    }

    /** The address of whom the entry is about. */
    Optional<String> addressOf(long id) {
        return jdbc.sql("select p.email from call_sheet c join person p on p.id = c.person_id where c.id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    List<CallEntry> open() {
        return jdbc.sql(SELECT + " where c.closed_at is null order by c.member_name, c.since, c.id")
                .query(CallRows::entry)
                .list();
    }

    int countOpen() {
        return jdbc.sql("select count(*) from call_sheet where closed_at is null")
                .query(Integer.class)
                .single();
    }

    List<CallEntry> ofTask(long taskId) {
        return jdbc.sql(SELECT + " where c.task_id = ? order by c.since, c.id")
                .param(taskId)
                .query(CallRows::entry)
                .list();
    }

    private static CallEntry entry(ResultSet row, int n) throws SQLException {
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        String name = row.getString("person_name");
        return new CallEntry(
                row.getLong("id"),
                row.getLong("task_id"),
                row.getString("title"),
                row.getLong("member_id"),
                row.getString("member_name"),
                row.getLong("person_id"),
                name == null ? "" : name,
                row.getString("mobile"),
                CallReason.valueOf(row.getString("reason")),
                row.getObject("due", LocalDate.class),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                closed == null ? null : closed.toInstant(),
                row.getString("note"));
    }
}
