package org.policydesk.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.policydesk.account.ForSignedIn;
import org.policydesk.account.ForSystem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tasks with dates, in whatever state, as calendars show them. */
@Service
@Transactional(readOnly = true)
public class CalendarTasks {
    private static final String SELECT = """
            select t.id, t.version, t.member_id, m.name as member_name, t.title, t.policy_title, t.state, t.due, t.cut_off,
                t.start_by, t.assignee_id,
                coalesce((select max(j.at) from journal j where j.subject = 'task' and j.subject_id = t.id), t.opened_at)
                    as changed_at
            from task t join member m on m.id = t.member_id""";
    private static final String ORDER = " order by t.due, t.id";

    private final JdbcClient jdbc;
    private final TaskMoves moves;

    CalendarTasks(JdbcClient jdbc, TaskMoves moves) {
        this.jdbc = jdbc;
        this.moves = moves;
    }

    /** The tasks of these members that are due on that day or later. */
    @ForSystem
    public List<CalendarTask> ofMembers(Collection<Long> memberIds, LocalDate dueFrom) {
        return memberIds.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " where t.member_id in (:members) and t.due >= :from" + ORDER)
                        .param("members", memberIds)
                        .param("from", dueFrom)
                        .query((row, n) -> read(row))
                        .list();
    }

    /** The tasks that go through the association and are due on that day or later. */
    @ForSystem
    public List<CalendarTask> throughTheAssociation(LocalDate dueFrom) {
        return jdbc.sql(SELECT + " where t.by_association and t.due >= :from" + ORDER)
                .param("from", dueFrom)
                .query((row, n) -> read(row))
                .list();
    }

    /**
     * A single task.
     *
     * @throws TaskNotFoundException if there is no such task within the person's reach
     */
    @ForSignedIn
    public CalendarTask get(long taskId) {
        return jdbc.sql(SELECT + " where t.id = :id")
                .param("id", moves.reached(taskId).id())
                .query((row, n) -> read(row))
                .single();
    }

    private static CalendarTask read(ResultSet row) throws SQLException {
        return new CalendarTask(
                row.getLong("id"),
                row.getInt("version"),
                row.getLong("member_id"),
                row.getString("member_name"),
                row.getString("title"),
                row.getString("policy_title"),
                TaskState.valueOf(row.getString("state")),
                row.getObject("due", LocalDate.class),
                row.getObject("cut_off", LocalTime.class),
                row.getObject("start_by", LocalDate.class),
                row.getObject("assignee_id", Long.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
