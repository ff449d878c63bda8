package org.policydesk.robot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.policydesk.account.SignedIn;
import org.policydesk.clock.BusinessClock;
import org.policydesk.clock.SecurityClock;
import org.policydesk.robot.RobotMessage.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The messages in the database, for those who push and read them. */
@Component
class MessageRows {
    private static final String COLUMNS = """
        select m.id, m.robot_id, r.name, m.content, m.state, m.created_by_name, m.created_at, m.answer
        from robot_message m join group_robot r on r.id = m.robot_id
        """;

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final SecurityClock real;

    MessageRows(JdbcClient jdbc, BusinessClock clock, SecurityClock real) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.real = real;
    }

    long insert(long robotId, String content, SignedIn by) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
            insert into robot_message
                (robot_id, content, state, attempts, waiting_since, next_attempt_at, created_by, created_by_name, created_at)
            values (?, ?, ?, 0, ?, ?, ?, ?, ?)
            """)
                .params(
                        robotId,
                        content,
                        State.WAITING.name(),
                        stamp(real.now()),
                        stamp(real.now()),
                        by.personId(),
                        by.name(),
                        stamp(clock.now()))
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    /** Newest first. */
    List<RobotMessage> recent(int limit) {
        return jdbc.sql(COLUMNS + " order by m.id desc limit ?")
                .param(limit)
                .query(MessageRows::message)
                .list();
    }

    Optional<RobotMessage> find(long id) {
        return jdbc.sql(COLUMNS + " where m.id = ?")
                .param(id)
                .query(MessageRows::message)
                .optional();
    }

    /** Whether it was one that could be sent again to a group in use, and waits now. */
    boolean again(long id) {
        return jdbc.sql("""
            update robot_message set state = 'WAITING', answer = null, waiting_since = :now, next_attempt_at = :now
            where id = :id and state in ('FAILED', 'UNCLEAR')
                and robot_id in (select r.id from group_robot r where r.active)
            """).param("now", stamp(real.now())).param("id", id).update() == 1;
    }

    static OffsetDateTime stamp(Instant moment) {
        return moment.atZone(BusinessClock.ZONE).toOffsetDateTime();
    }

    private static RobotMessage message(ResultSet row, int n) throws SQLException {
        return new RobotMessage(
                row.getLong("id"),
                row.getLong("robot_id"),
                row.getString("name"),
                row.getString("content"),
                State.valueOf(row.getString("state")),
                row.getString("created_by_name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("answer"));
    }
}
