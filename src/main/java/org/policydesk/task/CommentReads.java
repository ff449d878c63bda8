package org.policydesk.task;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.policydesk.clock.BusinessClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far people have read the comments of tasks. What somebody wrote themselves is never unread to them. */
@Component
class CommentReads {
    private static final String UNREAD = """
            select c.task_id, count(*) as unread
            from task_comment c join task t on t.id = c.task_id
                left join comment_read r on r.task_id = c.task_id and r.person_id = :person
            where c.task_id in (:tasks) and c.id > coalesce(r.last_comment_id, 0)
                and (c.person_id is null or c.person_id <> :person)""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    CommentReads(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The last comment that the person has read; 0 for none. */
    long last(long taskId, long personId) {
        return jdbc.sql("select last_comment_id from comment_read where task_id = ? and person_id = ?")
                .params(taskId, personId)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Notes that the person has read everything that there is. */
    void readAll(long taskId, long personId) {
        long newest = jdbc.sql("select coalesce(max(id), 0) from task_comment where task_id = ?")
                .param(taskId)
                .query(Long.class)
                .single();
        var now = clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime();
        int known = jdbc.sql("""
                        update comment_read set last_comment_id = :newest, at = :now
                        where task_id = :task and person_id = :person""")
                .param("newest", newest)
                .param("now", now)
                .param("task", taskId)
                .param("person", personId)
                .update();
        if (known == 0) {
            jdbc.sql("""
                            insert into comment_read (task_id, person_id, last_comment_id, at) values (?, ?, ?, ?)
                            on conflict do nothing""").params(taskId, personId, newest, now).update();
        }
    }

    /** How many comments the person has not read, by task; tasks without any, or out of reach, are left out. */
    Map<Long, Integer> unread(Collection<Long> taskIds, long personId, Reach reach) {
        Map<Long, Integer> unread = new HashMap<>();
        if (taskIds.isEmpty() || !reach.everything() && reach.companies().isEmpty()) {
            return unread;
        }
        jdbc.sql(UNREAD + (reach.everything() ? "" : " and t.member_id in (:companies)") + " group by c.task_id")
                .param("person", personId)
                .param("tasks", taskIds)
                .param("companies", reach.companies())
                .query(row -> {
                    unread.put(row.getLong("task_id"), row.getInt("unread"));
                });
        return unread;
    }
}
