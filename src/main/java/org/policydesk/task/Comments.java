package org.policydesk.task;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.policydesk.account.CurrentUser;
import org.policydesk.clock.BusinessClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** What people wrote on tasks. */
@Component
class Comments {
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final CurrentUser currentUser;
    private final CommentReads reads;

    Comments(JdbcClient jdbc, BusinessClock clock, CurrentUser currentUser, CommentReads reads) {
        this.reads = reads;
        this.jdbc = jdbc;
        this.clock = clock;
        this.currentUser = currentUser;
    }

    List<TaskComment> of(long taskId) {
        Map<Long, List<String>> mentioned = mentioned(taskId);
        Long reader = currentUser.personIdOrNull();
        long read = reader == null ? Long.MAX_VALUE : reads.last(taskId, reader);
        return jdbc.sql("""
                        select c.id, c.person_id, p.name, c.at, c.text
                        from task_comment c left join person p on p.id = c.person_id
                        where c.task_id = ? order by c.id""")
                .param(taskId)
                .query((row, number) -> {
                    long id = row.getLong("id");
                    String name = row.getString("name");
                    Long writer = row.getObject("person_id", Long.class);
                    return new TaskComment(
                            id,
                            writer,
                            name == null ? "" : name,
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getString("text"),
                            mentioned.getOrDefault(id, List.of()),
                            id > read && !Objects.equals(writer, reader));
                })
                .list();
    }

    /** Adds a comment that speaks to these people. */
    void add(long taskId, String text, Collection<Long> mentioned) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into task_comment (task_id, person_id, at, text) values (?, ?, ?, ?)")
                .param(taskId)
                .param(currentUser.personIdOrNull())
                .param(clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime())
                .param(text)
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKeyAs(Long.class));
        mentioned.forEach(person -> jdbc.sql("insert into comment_mention (comment_id, person_id) values (?, ?)")
                .params(id, person)
                .update());
    }

    private Map<Long, List<String>> mentioned(long taskId) {
        Map<Long, List<String>> names = new HashMap<>();
        jdbc.sql("""
                        select m.comment_id, p.name
                        from comment_mention m join task_comment c on c.id = m.comment_id join person p on p.id = m.person_id
                        where c.task_id = ? order by m.comment_id, p.id""").param(taskId).query(row -> {
            names.computeIfAbsent(row.getLong("comment_id"), id -> new ArrayList<>())
                    .add(row.getString("name"));
        });
        return names;
    }
}
