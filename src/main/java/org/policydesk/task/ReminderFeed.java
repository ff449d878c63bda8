package org.policydesk.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policydesk.account.ForSystem;
import org.policydesk.clock.BusinessClock;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.policy.PublishedItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tasks as the reminders see them. */
@Service
@ForSystem
@Transactional(readOnly = true)
public class ReminderFeed {
    private static final String SELECT = """
        select t.id, t.version, t.item_id, t.member_id, m.name as member_name, t.title, t.policy_title, t.state, t.due, t.cut_off,
            t.start_by, t.opens, t.due_version, t.assignee_id, t.acknowledged_version, t.opened_at, t.date_source, t.paused_since,
            t.snoozed_until > :today and (t.due is null or t.due >= t.snoozed_until) as snoozed
        from task t join member m on m.id = t.member_id\
        """;
    private static final List<String> AWAITED = TaskStates.named(TaskState::awaitsCompany);

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final PublishedItems items;
    private final OpenLines lines;

    ReminderFeed(JdbcClient jdbc, BusinessClock clock, PublishedItems items, OpenLines lines) {
        this.lines = lines;
        this.jdbc = jdbc;
        this.clock = clock;
        this.items = items;
    }

    /** Tasks that await something from their company, by number, from after that number on; without their first steps. */
    public List<RemindedTask> open(long after, int limit) {
        return jdbc.sql(SELECT + " where t.state in (:awaited) and t.id > :after order by t.id limit :limit")
                .param("awaited", AWAITED)
                .param("today", clock.today())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> task(row, Map.of()))
                .list();
    }

    /** Those of the tasks that there are, in whatever state, by number; without their first steps, which plans don't need. */
    public List<RemindedTask> all(Collection<Long> taskIds) {
        return taskIds.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " where t.id in (:tasks) order by t.id")
                        .param("tasks", taskIds)
                        .param("today", clock.today())
                        .query((row, number) -> task(row, Map.of()))
                        .list();
    }

    /** The task in whatever state, empty if there is none. */
    public Optional<RemindedTask> find(long taskId) {
        return find(taskId, clock.today());
    }

    /** The same as it will be on that day if nobody does anything: a rest that was asked for may be over. */
    public Optional<RemindedTask> find(long taskId, LocalDate day) {
        return Optional.ofNullable(found(Set.of(taskId), day).get(taskId));
    }

    /** Those of the tasks that there are, in whatever state, as {@link #find(long)} gives them, by number. */
    public Map<Long, RemindedTask> found(Collection<Long> taskIds) {
        return found(taskIds, clock.today());
    }

    private Map<Long, RemindedTask> found(Collection<Long> taskIds, LocalDate day) {
        if (taskIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, FirstSteps> steps = lines.firstSteps(taskIds);
        return jdbc
                .sql(SELECT + " where t.id in (:tasks)")
                .param("tasks", taskIds)
                .param("today", day)
                .query((row, number) -> task(row, steps))
                .list()
                .stream()
                .collect(Collectors.toMap(RemindedTask::taskId, task -> task));
    }

    /** The titles of the dictionary whose renewal a published item sees to, by key. */
    public Set<String> coveredTitles() {
        return items.published().stream()
                .flatMap(item -> item.rule() instanceof DeadlineRule.Validity validity
                        ? CoveredTitle.of(validity.of(), item.title()).stream()
                        : Stream.of())
                .collect(Collectors.toSet());
    }

    private static RemindedTask task(ResultSet row, Map<Long, FirstSteps> steps) throws SQLException {
        long id = row.getLong("id");
        int dueVersion = row.getInt("due_version");
        return new RemindedTask(
                id,
                row.getInt("version"),
                row.getLong("item_id"),
                row.getLong("member_id"),
                row.getString("member_name"),
                row.getString("title"),
                row.getString("policy_title"),
                TaskState.valueOf(row.getString("state")),
                row.getObject("due", LocalDate.class),
                row.getObject("cut_off", LocalTime.class),
                row.getObject("start_by", LocalDate.class),
                row.getObject("opens", LocalDate.class),
                dueVersion,
                row.getObject("assignee_id", Long.class),
                row.getInt("acknowledged_version") == dueVersion,
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                DateSource.valueOf(row.getString("date_source")),
                steps.getOrDefault(id, FirstSteps.NONE),
                row.getObject("paused_since", LocalDate.class),
                row.getBoolean("snoozed"));
    }
}
