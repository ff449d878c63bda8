package org.policydesk.recommendation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.PersonDirectory;
import org.policydesk.clock.BusinessClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of recommendations. Every write locks its row and notes who made it; callers bring the transaction. */
@Component
class RecommendationRows {
    private static final String SELECT = """
            select r.*, i.title, p.title as policy_title from recommendation r
            join action_item i on i.id = r.item_id join policy p on p.id = i.policy_id\
            """;
    /** Companies still take part: what has none any more, as after a withdrawal, is nobody's duty. */
    private static final String OPEN = """
             where r.stage <> 'REPORTED' and exists (select 1 from task t where t.item_id = r.item_id
                and t.occurrence_key = r.occurrence_key and t.state not in ('NOT_APPLICABLE', 'DECLINED', 'WITHDRAWN'))\
            """;

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final CurrentUser user;
    private final PersonDirectory people;

    RecommendationRows(JdbcClient jdbc, BusinessClock clock, CurrentUser user, PersonDirectory people) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.user = user;
        this.people = people;
    }

    /** Those to be reported, the earliest day first. */
    List<Recommendation> open() {
        return jdbc.sql(SELECT + OPEN + " order by r.report_due nulls last, r.id")
                .query(RecommendationRows::read)
                .list();
    }

    /** Those reported last. */
    List<Recommendation> reported(int limit) {
        return jdbc.sql(SELECT + " where r.stage = 'REPORTED' order by r.reported_on desc, r.id desc limit ?")
                .param(limit)
                .query(RecommendationRows::read)
                .list();
    }

    RecommendationCounts counts() {
        return jdbc.sql("select count(*) as open, coalesce(sum(case when r.report_due < :today then 1 else 0 end), 0)"
                        + " as overdue from recommendation r" + OPEN)
                .param("today", clock.today())
                .query(RecommendationCounts.class)
                .single();
    }

    Recommendation require(long id) {
        return jdbc.sql(SELECT + " where r.id = ?")
                .param(id)
                .query(RecommendationRows::read)
                .optional()
                .orElseThrow(() -> new RecommendationNotFoundException("recommendation " + id));
    }

    /** The recommendation that the task belongs to. */
    Optional<Recommendation> ofTask(long taskId) {
        return jdbc.sql(SELECT + " join task t on t.item_id = r.item_id and t.occurrence_key = r.occurrence_key"
                        + " where t.id = ?")
                .param(taskId)
                .query(RecommendationRows::read)
                .optional();
    }

    /** Makes the one of that occurrence; whether it was not there yet. */
    boolean open(long itemId, String key, @Nullable LocalDate reportDue) {
        return jdbc.sql("insert into recommendation (item_id, occurrence_key, stage, report_due, opened_at, changed_at)"
                                + " values (:item, :key, 'COLLECTING', :due, :now, :now) on conflict do nothing")
                        .param("item", itemId)
                        .param("key", key)
                        .param("due", reportDue)
                        .param("now", now())
                        .update()
                == 1;
    }

    /**
     * Applies the columns to the version that was seen, so that nobody else writes until the transaction ends.
     *
     * @throws StaleRecommendationException if somebody came first
     */
    void change(Recommendation seen, int version, Map<String, @Nullable Object> columns) {
        if (!update(seen.id(), version, columns)) {
            throw stale(seen.id());
        }
    }

    /** Lets its day follow the item; whether nobody came first. */
    boolean follow(Recommendation seen, @Nullable LocalDate day) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("report_due", day);
        columns.put("due_version", seen.dueVersion() + 1);
        return update(seen.id(), seen.version(), columns);
    }

    /** Takes the turn on the recommendation, whatever its version. */
    void touch(long id) {
        update(id, null, Map.of());
    }

    StaleRecommendationException stale(long id) {
        Recommendation now = require(id);
        return new StaleRecommendationException(name(now.changedBy()), now.changedAt());
    }

    String name(@Nullable Long personId) {
        return personId == null ? "" : people.names(List.of(personId)).getOrDefault(personId, "");
    }

    OffsetDateTime now() {
        return clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime();
    }

    private boolean update(long id, @Nullable Integer version, Map<String, @Nullable Object> columns) {
        String set = columns.keySet().stream()
                .map(column -> column + " = :" + column + ", ")
                .collect(Collectors.joining());
        JdbcClient.StatementSpec sql = jdbc.sql("update recommendation set " + set
                        + "version = version + 1, changed_by = :theBy, changed_at = :theAt where id = :theId"
                        + (version == null ? "" : " and version = :theVersion"))
                .params(columns)
                .param("theBy", user.personIdOrNull())
                .param("theAt", now())
                .param("theId", id);
        return (version == null ? sql : sql.param("theVersion", version)).update() == 1;
    }

    private static Recommendation read(ResultSet row, int number) throws SQLException {
        return new Recommendation(
                row.getLong("id"),
                row.getInt("version"),
                row.getLong("item_id"),
                row.getString("occurrence_key"),
                row.getString("title"),
                row.getString("policy_title"),
                Stage.valueOf(row.getString("stage")),
                row.getObject("report_due", LocalDate.class),
                Objects.requireNonNullElse(row.getString("report_source"), ""),
                row.getInt("due_version"),
                row.getObject("reported_on", LocalDate.class),
                Objects.requireNonNullElse(row.getString("over_quota_reason"), ""),
                row.getObject("changed_by", Long.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
