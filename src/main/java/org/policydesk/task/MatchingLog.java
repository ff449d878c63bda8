package org.policydesk.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.policydesk.audit.Journal;
import org.policydesk.clock.BusinessClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tables of nightly runs and of what they found. */
@Component
class MatchingLog {
    private static final String SUBJECT = "matching";
    /** More would only fill the table: the count tells how many there were. */
    private static final int MOST_OF_AN_ITEM = 100;

    private static final String RUN =
            "select id, of_day, started_at, ended_at, items, verdicts, opened, turned, drifts, failed from matching_run ";

    private final JdbcClient jdbc;
    private final Journal journal;
    private final BusinessClock clock;

    MatchingLog(JdbcClient jdbc, Journal journal, BusinessClock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    long begin(LocalDate day) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into matching_run (of_day, started_at) values (?, ?)")
                .params(day, now())
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    void drifts(long run, long itemId, List<DriftCheck.Difference> differences) {
        differences.stream().limit(MOST_OF_AN_ITEM).forEach(one -> jdbc.sql("""
                        insert into matching_drift (run_id, kind, item_id, member_id, stored, found, as_of)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(run)
                .param(one.kind().name())
                .param(itemId)
                .param(one.memberId())
                .param(one.stored())
                .param(one.found())
                .param(one.asOf())
                .update());
    }

    @Transactional
    MatchingRun end(long run, NightTally tally) {
        jdbc.sql("""
                        update matching_run set ended_at = ?, items = ?, verdicts = ?, opened = ?, turned = ?, drifts = ?,
                            failed = ? where id = ?""")
                .param(now())
                .param(tally.items())
                .param(tally.verdicts())
                .param(tally.opened())
                .param(tally.turned())
                .param(tally.drifts())
                .param(tally.failed())
                .param(run)
                .update();
        if (tally.drifts() > 0 || tally.failed() > 0) {
            journal.record(
                    null,
                    SUBJECT,
                    run,
                    "drifted",
                    null,
                    "drifts %d, failed %d, items %d".formatted(tally.drifts(), tally.failed(), tally.items()));
        }
        return jdbc.sql(RUN + "where id = ?").param(run).query(MatchingLog::run).single();
    }

    /** Whether a run ever came to its end. */
    boolean anyEnded() {
        return jdbc.sql("select count(*) from matching_run where ended_at is not null")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The latest first. */
    List<MatchingRun> latest(int limit) {
        return jdbc.sql(RUN + "order by id desc limit ?")
                .param(limit)
                .query(MatchingLog::run)
                .list();
    }

    List<MatchingDrift> driftsOf(long run) {
        return jdbc.sql("""
                        select d.kind, d.item_id, i.title, d.member_id, m.name, d.stored, d.found, d.as_of
                        from matching_drift d left join action_item i on i.id = d.item_id
                            left join member m on m.id = d.member_id
                        where d.run_id = ? order by d.id""")
                .param(run)
                .query((row, n) -> new MatchingDrift(
                        MatchingDrift.Kind.valueOf(row.getString("kind")),
                        row.getLong("item_id"),
                        Objects.requireNonNullElse(row.getString("title"), ""),
                        row.getLong("member_id"),
                        Objects.requireNonNullElse(row.getString("name"), ""),
                        row.getString("stored"),
                        row.getString("found"),
                        row.getObject("as_of", LocalDate.class)))
                .list();
    }

    private OffsetDateTime now() {
        return clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime();
    }

    private static MatchingRun run(ResultSet row, int n) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new MatchingRun(
                row.getLong("id"),
                row.getObject("of_day", LocalDate.class),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getInt("items"),
                row.getInt("verdicts"),
                row.getInt("opened"),
                row.getInt("turned"),
                row.getInt("drifts"),
                row.getInt("failed"));
    }
}
