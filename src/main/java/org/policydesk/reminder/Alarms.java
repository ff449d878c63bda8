package org.policydesk.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The findings about the reminders. Thread-safe. */
@Component
class Alarms {
    private static final String ADD = """
        insert into reminder_alarm (kind, task_id, person_id, rung, due_version, found_at, about_at, title, member_name)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing\
        """;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Alarms(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return whether it is new */
    @Transactional
    boolean raise(AlarmKind kind, DueMessage about) {
        return jdbc.sql(ADD)
                        .params(
                                kind.name(),
                                about.taskId(),
                                about.personId(),
                                about.rung().code(),
                                about.dueVersion(),
                                DueMessages.stamp(clock.now()),
                                DueMessages.stamp(about.at()),
                                about.title(),
                                about.memberName())
                        .update()
                == 1;
    }

    /** @param since the last sign of life, in real time */
    @Transactional
    void stoodStill(Instant since) {
        jdbc.sql(ADD)
                .params(
                        AlarmKind.STOOD_STILL.name(),
                        0,
                        0,
                        "",
                        0,
                        DueMessages.stamp(clock.now()),
                        DueMessages.stamp(since),
                        "",
                        "")
                .update();
    }

    @Transactional(readOnly = true)
    List<Alarm> open() {
        return jdbc.sql("select * from reminder_alarm where seen_at is null order by found_at desc, id desc limit 500")
                .query(Alarms::alarm)
                .list();
    }

    @Transactional
    boolean seen(long id, @Nullable Long by) {
        return jdbc.sql("update reminder_alarm set seen_at = ?, seen_by = ? where id = ? and seen_at is null")
                        .param(DueMessages.stamp(clock.now()))
                        .param(by)
                        .param(id)
                        .update()
                == 1;
    }

    private static Alarm alarm(ResultSet row, int n) throws SQLException {
        String rung = row.getString("rung");
        OffsetDateTime seen = row.getObject("seen_at", OffsetDateTime.class);
        return new Alarm(
                row.getLong("id"),
                AlarmKind.valueOf(row.getString("kind")),
                row.getLong("task_id"),
                row.getString("title"),
                row.getString("member_name"),
                row.getLong("person_id"),
                rung.isEmpty() ? null : Rung.parse(rung),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                row.getObject("about_at", OffsetDateTime.class).toInstant(),
                seen == null ? null : seen.toInstant());
    }
}
