package org.policydesk.task;

import java.time.OffsetDateTime;
import java.util.List;
import org.policydesk.account.CurrentUser;
import org.policydesk.clock.BusinessClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people wrote on tasks. */
@Component
class Comments {
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final CurrentUser currentUser;

    Comments(JdbcClient jdbc, BusinessClock clock, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.currentUser = currentUser;
    }

    List<TaskComment> of(long taskId) {
        return jdbc.sql("""
                        select c.id, c.person_id, p.name, c.at, c.text
                        from task_comment c left join person p on p.id = c.person_id
                        where c.task_id = ? order by c.id""")
                .param(taskId)
                .query((row, number) -> {
                    String name = row.getString("name");
                    return new TaskComment(
                            row.getLong("id"),
                            row.getObject("person_id", Long.class),
                            name == null ? "" : name,
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getString("text"));
                })
                .list();
    }

    void add(long taskId, String text) {
        jdbc.sql("insert into task_comment (task_id, person_id, at, text) values (?, ?, ?, ?)")
                .param(taskId)
                .param(currentUser.personIdOrNull())
                .param(clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime())
                .param(text)
                .update();
    }
}
