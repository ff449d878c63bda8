package org.policydesk.robot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.policydesk.clock.SecurityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits to be sent. A message is taken under the lock of its group, so that several nodes together keep to the group's pace; each
 * call is a transaction of its own, since what was handed over must be known even if we die over it.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class RobotQueue {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 5;
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    /** Longer than any answer is waited for. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final SecurityClock clock;
    private final RobotSettings settings;

    RobotQueue(JdbcClient jdbc, SecurityClock clock, RobotSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    /** The groups with something to send now. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public List<Long> robots() {
        return jdbc.sql("""
            select distinct robot_id from robot_message where state = 'WAITING' and next_attempt_at <= ? order by robot_id
            """)
                .param(MessageRows.stamp(clock.now()))
                .query(Long.class)
                .list();
    }

    /** The group's oldest message, taken for sending; empty if none may go now or another node is at this group. */
    public Optional<Outbound> take(long robotId) {
        Instant now = clock.now();
        boolean mine = jdbc.sql("select id from group_robot where id = ? and active for update skip locked")
                .param(robotId)
                .query(Long.class)
                .optional()
                .isPresent();
        if (!mine || sentWithinAMinute(robotId, now) >= settings.perMinute()) {
            return Optional.empty();
        }
        Optional<Outbound> next = jdbc.sql("""
            select m.id, r.kind, r.address, r.secret, m.content, m.attempts
            from robot_message m join group_robot r on r.id = m.robot_id
            where m.robot_id = ? and m.state = 'WAITING' and m.next_attempt_at <= ? order by m.id limit 1
            """)
                .params(robotId, MessageRows.stamp(now))
                .query((row, n) -> new Outbound(
                        row.getLong("id"),
                        RobotKind.valueOf(row.getString("kind")),
                        row.getString("address"),
                        row.getString("secret"),
                        row.getString("content"),
                        row.getInt("attempts")))
                .optional();
        next.ifPresent(message -> jdbc.sql(
                        "update robot_message set state = 'SENDING', attempts = attempts + 1, last_attempt_at = ? where id = ?")
                .params(MessageRows.stamp(now), message.id())
                .update());
        return next;
    }

    /** Keeps what became of it. */
    public void settle(Outbound message, Handed handed) {
        switch (handed) {
            case Handed.Taken taken -> settle(message, RobotMessage.State.SENT, taken);
            case Handed.Refused refused -> settle(message, RobotMessage.State.FAILED, refused);
            case Handed.Unclear unclear -> settle(message, RobotMessage.State.UNCLEAR, unclear);
            case Handed.Later later -> {
                settle(message, RobotMessage.State.WAITING, later);
                Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(message.attempts(), DOUBLINGS));
                jdbc.sql("update robot_message set next_attempt_at = ? where id = ?")
                        .params(MessageRows.stamp(clock.now().plus(wait)), message.id())
                        .update();
            }
        }
    }

    /** A notice that could not be sent for a day, or whose group was switched off, is not news any more. */
    public int giveUpOnTheOld() {
        return jdbc.sql("""
            update robot_message set state = 'FAILED', answer = :words where state = 'WAITING' and
                (waiting_since < :old or robot_id in (select r.id from group_robot r where not r.active))
            """)
                .param("words", "not sent within 24 h, or switched off (24 小时内未能推送，或群已停用)")
                .param("old", MessageRows.stamp(clock.now().minus(LONGEST_WAIT)))
                .update();
    }

    /** What a node was handing over when it died may have arrived. */
    public int giveUpOnTheDead() {
        return jdbc.sql("update robot_message set state = 'UNCLEAR' where state = 'SENDING' and last_attempt_at < ?")
                .param(MessageRows.stamp(clock.now().minus(LEASE)))
                .update();
    }

    private int sentWithinAMinute(long robotId, Instant now) {
        return jdbc.sql("select count(*) from robot_message where robot_id = ? and last_attempt_at > ?")
                .params(robotId, MessageRows.stamp(now.minus(WINDOW)))
                .query(Integer.class)
                .single();
    }

    private void settle(Outbound message, RobotMessage.State state, Handed handed) {
        jdbc.sql("update robot_message set state = ?, answer = ? where id = ?")
                .params(state.name(), handed.answer(), message.id())
                .update();
    }
}
