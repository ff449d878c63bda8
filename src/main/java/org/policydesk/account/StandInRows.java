package org.policydesk.account;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The table of stand-ins. What was ended early ends on the day before its end. */
@Component
class StandInRows {
    private static final String SELECT = """
            select s.id, s.person_id, p.name as person_name, s.deputy_id, d.name as deputy_name, s.from_day,
                case when s.ended_on is not null and s.ended_on <= s.to_day then s.ended_on else s.to_day end as to_day
            from stand_in s join person p on p.id = s.person_id join person d on d.id = s.deputy_id
            where (s.ended_on is null or s.ended_on >= s.from_day)""";
    private static final RowMapper<StandIn> ROW = (row, n) -> new StandIn(
            row.getLong("id"),
            row.getLong("person_id"),
            row.getString("person_name"),
            row.getLong("deputy_id"),
            row.getString("deputy_name"),
            row.getObject("from_day", LocalDate.class),
            row.getObject("to_day", LocalDate.class));

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    StandInRows(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every absence of these people, past ones included, by its first day. */
    List<StandIn> ofPeople(Collection<Long> people) {
        return people.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " and s.person_id in (:people) order by s.from_day, s.id")
                        .param("people", people)
                        .query(ROW)
                        .list();
    }

    /** Every absence that the person stands in at. */
    List<StandIn> byDeputy(long deputyId) {
        return jdbc.sql(SELECT + " and s.deputy_id = :deputy order by s.from_day, s.id")
                .param("deputy", deputyId)
                .query(ROW)
                .list();
    }

    /** The absences of that day whose deputies are active. */
    List<StandIn> on(LocalDate day) {
        return jdbc.sql(SELECT + " and d.active and s.from_day <= :day and s.to_day >= :day"
                        + " and (s.ended_on is null or s.ended_on >= :day) order by s.id")
                .param("day", day)
                .query(ROW)
                .list();
    }

    Optional<StandIn> find(long id) {
        return jdbc.sql(SELECT + " and s.id = :id").param("id", id).query(ROW).optional();
    }

    /** Keeps others from changing absences of these people until the transaction ends. */
    void lock(long personId, long deputyId) {
        jdbc.sql("select id from person where id in (:people) order by id for update")
                .param("people", List.of(personId, deputyId))
                .query(Long.class)
                .list();
    }

    long add(long personId, long deputyId, LocalDate from, LocalDate to, @Nullable Long by) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into stand_in (person_id, deputy_id, from_day, to_day, recorded_by, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(personId)
                .param(deputyId)
                .param(from)
                .param(to)
                .param(by)
                .param(now())
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    /** Ends it after that day; a day before the first takes it back altogether. */
    void end(long id, LocalDate lastDay, @Nullable Long by) {
        jdbc.sql("update stand_in set ended_on = ?, ended_by = ? where id = ?")
                .param(lastDay)
                .param(by)
                .param(id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime();
    }
}
