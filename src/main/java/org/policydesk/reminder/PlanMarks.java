package org.policydesk.reminder;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.policydesk.task.RemindedTask;
import org.policydesk.task.TaskState;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers what each task was last planned from. Which tasks changed is the database's answer to one question, whatever their
 * number, and does not rest on anybody having told of the change. Every call belongs to its caller's transaction.
 */
@Component
class PlanMarks {
    private static final int CHUNK = 1_000;
    private static final List<String> AWAITED = Arrays.stream(TaskState.values())
            .filter(TaskState::awaitsCompany)
            .map(Enum::name)
            .toList();
    private static final String CHANGED = """
        select t.id from task t left join reminder_plan p on p.task_id = t.id
        where t.id > :after and t.state in (:awaited) and (p.task_id is null or p.stale
            or p.due_version <> t.due_version or p.due is distinct from t.due or p.cut_off is distinct from t.cut_off
            or p.start_by is distinct from t.start_by or p.opens is distinct from t.opens
            or p.assignee_id is distinct from t.assignee_id or p.paused_since is distinct from t.paused_since)
        order by t.id limit :limit\
        """;
    private static final String VALUES =
            "(stale, due, cut_off, start_by, opens, due_version, assignee_id, paused_since, task_id)";
    private static final String ADD =
            "insert into reminder_plan " + VALUES + " values (false, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
    private static final String REPLACE = """
        update reminder_plan set stale = false, due = ?, cut_off = ?, start_by = ?, opens = ?, due_version = ?,
            assignee_id = ?, paused_since = ? where task_id = ?\
        """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PlanMarks(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Open tasks whose plan is not that of today, in the order of their numbers, from after that number on. */
    List<Long> changed(long after, int limit) {
        return jdbc.sql(CHANGED)
                .param("after", after)
                .param("awaited", AWAITED)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    void put(Collection<RemindedTask> tasks) {
        if (tasks.isEmpty()) {
            return;
        }
        Set<Long> known = new HashSet<>(jdbc.sql("select task_id from reminder_plan where task_id in (:ids)")
                .param("ids", tasks.stream().map(RemindedTask::taskId).toList())
                .query(Long.class)
                .list());
        List<RemindedTask> old = new ArrayList<>();
        List<RemindedTask> added = new ArrayList<>();
        tasks.forEach(task -> (known.contains(task.taskId()) ? old : added).add(task));
        batches.batchUpdate(ADD, added, Math.max(1, added.size()), PlanMarks::bind);
        batches.batchUpdate(REPLACE, old, Math.max(1, old.size()), PlanMarks::bind);
    }

    /** Every task's plan is made again with the next sweep. */
    void allStale() {
        jdbc.sql("update reminder_plan set stale = true where not stale").update();
    }

    /** The same for the tasks of these companies. */
    void stale(Collection<Long> memberIds) {
        List<Long> members = List.copyOf(memberIds);
        for (int from = 0; from < members.size(); from += CHUNK) {
            jdbc.sql("""
                update reminder_plan set stale = true
                where not stale and task_id in (select id from task where member_id in (:members))
                """)
                    .param("members", members.subList(from, Math.min(members.size(), from + CHUNK)))
                    .update();
        }
    }

    private static void bind(PreparedStatement statement, RemindedTask task) throws SQLException {
        statement.setObject(1, task.due());
        statement.setObject(2, task.cutOff());
        statement.setObject(3, task.startBy());
        statement.setObject(4, task.opens());
        statement.setInt(5, task.dueVersion());
        statement.setObject(6, task.assigneeId());
        statement.setObject(7, task.pausedSince());
        statement.setLong(8, task.taskId());
    }
}
