package org.policydesk.recommendation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.policydesk.task.TaskState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads companies' tasks as submissions, each with what staff made of it: one query, whatever their number. */
@Component
class CompanySubmissions {
    private static final String SELECT = """
            select t.id, t.version as task_version, t.state, t.submitted_on, t.due, t.member_id, m.name, m.credit_code,
                m.region_code, m.branch, v.verdict, v.direction, v.place, v.reason, v.note, v.version, v.returns, v.state_before,
                (select count(*) from checklist_line c where c.task_id = t.id and c.kind = 'MATERIAL' and not c.waived)
                    as materials,
                (select count(*) from checklist_line c where c.task_id = t.id and c.kind = 'MATERIAL' and not c.waived
                    and c.done) as done,
                (select count(*) from task_file f where f.task_id = t.id and f.removed_at is null) as files
            from task t join member m on m.id = t.member_id left join submission_review v on v.task_id = t.id\
            """;

    private final JdbcClient jdbc;

    CompanySubmissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those handed in first, then by the company's name. */
    List<Submission> of(Recommendation recommendation) {
        return jdbc.sql(SELECT + """
                         where t.item_id = :item and t.occurrence_key = :key
                        order by case when t.state in ('NEW', 'IN_PROGRESS', 'PREPARING') then 1
                            when t.state in ('NOT_APPLICABLE', 'DECLINED', 'WITHDRAWN') then 2 else 0 end, m.name, t.id\
                        """)
                .param("item", recommendation.itemId())
                .param("key", recommendation.occurrenceKey())
                .query((row, n) -> read(row, !recommendation.isOpen() && row.getString("state_before") != null))
                .list();
    }

    /** Keeps everybody else from changing the task until the transaction ends. */
    void hold(long taskId) {
        jdbc.sql("select id from task where id = ? for update")
                .param(taskId)
                .query(Long.class)
                .list();
    }

    /** While it is not reported. */
    Optional<Submission> find(long taskId) {
        return jdbc.sql(SELECT + " where t.id = ?")
                .param(taskId)
                .query((row, n) -> read(row, false))
                .optional();
    }

    private static Submission read(ResultSet row, boolean reported) throws SQLException {
        TaskState state = TaskState.valueOf(row.getString("state"));
        String name = row.getString("verdict");
        Verdict kept = name == null ? Verdict.WAITING : Verdict.valueOf(name);
        return new Submission(
                row.getLong("id"),
                row.getInt("version"),
                row.getInt("task_version"),
                row.getLong("member_id"),
                row.getString("name"),
                row.getString("credit_code"),
                row.getString("region_code"),
                row.getString("branch"),
                state,
                row.getObject("submitted_on", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getInt("done"),
                row.getInt("materials"),
                row.getInt("files"),
                reported ? kept : Verdict.of(state, kept),
                Objects.requireNonNullElse(row.getString("direction"), ""),
                row.getObject("place", Integer.class),
                Objects.requireNonNullElse(row.getString("reason"), ""),
                Objects.requireNonNullElse(row.getString("note"), ""),
                row.getInt("returns"),
                reported);
    }
}
