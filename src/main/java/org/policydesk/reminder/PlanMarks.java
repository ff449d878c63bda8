package org.policydesk.reminder;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which plan each task was last reconciled with. Every call belongs to its caller's transaction. */
@Component
class PlanMarks {
    private final JdbcClient jdbc;

    PlanMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, String> all() {
        Map<Long, String> marks = new HashMap<>();
        jdbc.sql("select task_id, fingerprint from reminder_plan").query(row -> {
            marks.put(row.getLong("task_id"), row.getString("fingerprint"));
        });
        return marks;
    }

    void put(long taskId, String fingerprint) {
        int known = jdbc.sql("update reminder_plan set fingerprint = ? where task_id = ?")
                .params(fingerprint, taskId)
                .update();
        if (known == 0) {
            jdbc.sql("insert into reminder_plan (task_id, fingerprint) values (?, ?) on conflict do nothing")
                    .params(taskId, fingerprint)
                    .update();
        }
    }
}
