package org.policydesk.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.policydesk.deadline.TriggerEvent;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The table of recorded events. */
@Component
class EventBook {
    private static final String SELECT = """
            select e.id, e.member_id, e.type, e.on_day, e.at_hour, e.note, e.evidence_id, e.recorded_at, p.name as recorder
            from member_event e left join person p on p.id = e.recorded_by""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    EventBook(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of one member, the latest first. */
    List<RecordedEvent> of(long member) {
        return jdbc.sql(SELECT + " where e.member_id = ? order by e.on_day desc, e.id desc")
                .param(member)
                .query(EventBook::read)
                .list();
    }

    /** Of all active members. */
    List<RecordedEvent> all() {
        return jdbc.sql(SELECT + " join member m on m.id = e.member_id where m.active order by e.id")
                .query(EventBook::read)
                .list();
    }

    Optional<RecordedEvent> find(long member, long id) {
        return jdbc.sql(SELECT + " where e.member_id = ? and e.id = ?")
                .params(member, id)
                .query(EventBook::read)
                .optional();
    }

    long add(long member, NewEvent event, Evidence evidence, @Nullable Long personId) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        once(() -> jdbc.sql("""
                        insert into member_event (member_id, type, on_day, at_hour, note, evidence_id, recorded_at, recorded_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(member)
                .param(Objects.requireNonNull(event.type()).name())
                .param(event.day())
                .param(event.at())
                .param(event.note())
                .param(evidence.fileId())
                .param(clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime())
                .param(personId)
                .update(key, "id"));
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    void move(RecordedEvent event, LocalDate day, @Nullable LocalTime at) {
        once(() -> jdbc.sql("update member_event set on_day = ?, at_hour = ? where id = ? and member_id = ?")
                .param(day)
                .param(at)
                .param(event.id())
                .param(event.memberId())
                .update());
    }

    void remove(RecordedEvent event) {
        jdbc.sql("delete from member_event where id = ? and member_id = ?")
                .params(event.id(), event.memberId())
                .update();
    }

    private static void once(Runnable statement) {
        try {
            statement.run();
        } catch (DuplicateKeyException e) {
            throw new InvalidMemberException("note", "member.invalid.event-twice");
        }
    }

    private static RecordedEvent read(ResultSet row, int number) throws SQLException {
        return new RecordedEvent(
                row.getLong("id"),
                row.getLong("member_id"),
                TriggerEvent.valueOf(row.getString("type")),
                row.getObject("on_day", LocalDate.class),
                row.getObject("at_hour", LocalTime.class),
                row.getString("note"),
                row.getObject("evidence_id", Long.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorder"));
    }
}
