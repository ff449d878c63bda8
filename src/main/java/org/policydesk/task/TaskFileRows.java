package org.policydesk.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.clock.BusinessClock;
import org.policydesk.task.TaskFile.Purpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The table of tasks' files; the task is part of every query. */
@Component
class TaskFileRows {
    private static final String SELECT = """
            select f.id, f.line_id, f.purpose, f.file_id, f.uploaded_at, f.removed_at, s.name, s.size, p.name as uploader
            from task_file f join stored_file s on s.id = f.file_id left join person p on p.id = f.uploaded_by
            where f.task_id = :task""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final CurrentUser currentUser;

    TaskFileRows(JdbcClient jdbc, BusinessClock clock, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.currentUser = currentUser;
    }

    /** A file with what the outside does not see. */
    record Row(TaskFile file, long storedId, boolean removed) {}

    /** The files that stand on the task, in the order in which they came. */
    List<TaskFile> of(long taskId) {
        return jdbc.sql(SELECT + " and f.removed_at is null order by f.id")
                .param("task", taskId)
                .query((row, n) -> read(row).file())
                .list();
    }

    Optional<Row> find(long taskId, long fileId) {
        return jdbc.sql(SELECT + " and f.id = :file")
                .param("task", taskId)
                .param("file", fileId)
                .query((row, n) -> read(row))
                .optional();
    }

    long add(long taskId, @Nullable Long lineId, Purpose purpose, long storedId) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into task_file (task_id, line_id, purpose, file_id, uploaded_by, uploaded_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(taskId)
                .param(lineId)
                .param(purpose.name())
                .param(storedId)
                .param(currentUser.personIdOrNull())
                .param(now())
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    /** Whether it stood there before. */
    boolean remove(long taskId, long fileId) {
        return jdbc.sql("update task_file set removed_at = ?, removed_by = ? where id = ? and task_id = ?"
                                + " and removed_at is null")
                        .param(now())
                        .param(currentUser.personIdOrNull())
                        .param(fileId)
                        .param(taskId)
                        .update()
                == 1;
    }

    /** Whether it had been removed. */
    boolean restore(long taskId, long fileId) {
        return jdbc.sql("update task_file set removed_at = null, removed_by = null where id = ? and task_id = ?"
                                + " and removed_at is not null")
                        .params(fileId, taskId)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime();
    }

    private static Row read(ResultSet row) throws SQLException {
        String uploader = row.getString("uploader");
        TaskFile file = new TaskFile(
                row.getLong("id"),
                row.getObject("line_id", Long.class),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("name"),
                row.getLong("size"),
                uploader == null ? "" : uploader,
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
        return new Row(file, row.getLong("file_id"), row.getObject("removed_at") != null);
    }
}
