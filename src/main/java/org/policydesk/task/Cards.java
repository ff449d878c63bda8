package org.policydesk.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.clock.BusinessClock;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.policy.Importance;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads cards, one query a list, by due date with undated tasks last. */
@Component
class Cards {
    private static final String SELECT = """
        select t.id, t.version, t.item_id, t.member_id, m.name as member_name, t.title, t.policy_title, t.life_cycle,
            t.state, t.due, t.cut_off, t.start_by, t.opens, t.due_version, t.date_source, t.provisional,
            t.assignee_id, p.name as assignee_name, t.unverified, t.no_longer_matches, t.acknowledged_version, t.paused_since,
            case when t.snoozed_until > :today and (t.due is null or t.due >= t.snoozed_until) then t.snoozed_until end as snoozed,
            (select count(*) from checklist_line c
                where c.task_id = t.id and c.kind = 'MATERIAL' and not c.waived) as materials,
            (select count(*) from checklist_line c
                where c.task_id = t.id and c.kind = 'MATERIAL' and c.done and not c.waived) as materials_done,
            (select i.importance from action_item i where i.id = t.item_id) as importance,
            (select count(*) from task_comment c where c.task_id = t.id) as comments,
            (select count(*) from task_comment c where c.task_id = t.id
                and (c.person_id is null or c.person_id <> :reader)
                and c.id > coalesce((select r.last_comment_id from comment_read r
                    where r.task_id = t.id and r.person_id = :reader), 0)) as unread
        from task t join member m on m.id = t.member_id left join person p on p.id = t.assignee_id\
        """;
    private static final long NOBODY = 0;
    private static final int AT_ONCE = 500;
    private static final String ORDER = " order by t.due asc nulls last, t.id";

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final WorkingCalendars calendars;
    private final CurrentUser currentUser;

    Cards(JdbcClient jdbc, BusinessClock clock, WorkingCalendars calendars, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.calendars = calendars;
        this.currentUser = currentUser;
    }

    LightScale scale() {
        return LightScale.on(clock.today(), calendars.current());
    }

    Optional<TaskCard> find(long taskId, Reach reach) {
        CardFilter filter = CardFilter.of(taskId, reach, scale());
        return select(filter, "").query(reader()).optional();
    }

    List<TaskCard> list(CardFilter filter) {
        return select(filter, ORDER).query(reader()).list();
    }

    /** The filter as a condition, by where its words are found today. */
    CardFilter condition(TaskFilter filter) {
        return CardFilter.of(filter, scale(), Sought.of(filter, jdbc));
    }

    CardFilter condition(Collection<Long> ids) {
        return CardFilter.of(ids, scale());
    }

    List<TaskCard> page(CardFilter filter, int offset, int limit) {
        return asked(SELECT + page(filter.where(), offset, limit), filter)
                .query(reader())
                .list();
    }

    /** One after the other and never all at once, within the caller's transaction. */
    void each(CardFilter filter, Consumer<TaskCard> told) {
        RowMapper<TaskCard> reader = reader();
        select(filter, ORDER).withFetchSize(AT_ONCE).query(row -> {
            told.accept(Objects.requireNonNull(reader.mapRow(row, 0)));
        });
    }

    int count(CardFilter filter) {
        return jdbc.sql(filter.isCountedInPart() ? countSome(filter.where()) : count(filter.where()))
                .params(filter.params())
                .query(Integer.class)
                .single();
    }

    /**
     * The page's numbers are walked to within an index; rows are read for the page alone. Numbers stand in the text, so that each
     * page is planned for what it asks.
     */
    static String page(String where, int offset, int limit) {
        return " join (select t.id from task t" + where + ORDER + " limit " + limit + " offset " + offset
                + ") page on page.id = t.id" + ORDER;
    }

    static String count(String where) {
        return "select count(*) from task t" + where;
    }

    /** No further than to {@link Tasks#MOST_COUNTED}. */
    static String countSome(String where) {
        return "select count(*) from (select t.id from task t" + where + ORDER + " limit " + Tasks.MOST_COUNTED
                + ") counted";
    }

    TaskCounts counts(long companyId) {
        return jdbc.sql("""
            select coalesce(sum(case when state not in (:closed) then 1 else 0 end), 0) as open_tasks,
                coalesce(sum(case when state in (:awaited) and due < :today then 1 else 0 end), 0) as overdue,
                coalesce(sum(case when state in (:closed) then 1 else 0 end), 0) as done,
                coalesce(sum(case when state not in (:closed) and unverified then 1 else 0 end), 0) as unverified
            from task where member_id = :company\
            """)
                .param("closed", TaskStates.named(TaskState::isClosed))
                .param("awaited", TaskStates.named(TaskState::awaitsCompany))
                .param("today", clock.today())
                .param("company", companyId)
                .query((row, number) -> new TaskCounts(
                        row.getInt("open_tasks"), row.getInt("overdue"), row.getInt("done"), row.getInt("unverified")))
                .single();
    }

    /** The system has read nothing and has nothing to read. */
    private JdbcClient.StatementSpec select(CardFilter filter, String end) {
        return asked(SELECT + filter.where() + end, filter);
    }

    private JdbcClient.StatementSpec asked(String sql, CardFilter filter) {
        Long reader = currentUser.personIdOrNull();
        return jdbc.sql(sql).params(filter.params()).param("reader", reader == null ? NOBODY : reader);
    }

    private RowMapper<TaskCard> reader() {
        WorkingCalendar calendar = calendars.current();
        LightScale scale = LightScale.on(clock.today(), calendar);
        return (row, number) -> card(row, scale, calendar);
    }

    private static TaskCard card(ResultSet row, LightScale scale, WorkingCalendar calendar) throws SQLException {
        TaskState state = TaskState.valueOf(row.getString("state"));
        LocalDate due = row.getObject("due", LocalDate.class);
        LocalDate startBy = row.getObject("start_by", LocalDate.class);
        LocalDate pausedSince = row.getObject("paused_since", LocalDate.class);
        int dueVersion = row.getInt("due_version");
        int acknowledged = row.getInt("acknowledged_version");
        String importance = row.getString("importance");
        return new TaskCard(
                row.getLong("id"),
                row.getInt("version"),
                row.getLong("item_id"),
                row.getLong("member_id"),
                row.getString("member_name"),
                row.getString("title"),
                row.getString("policy_title"),
                LifeCycle.valueOf(row.getString("life_cycle")),
                state,
                due,
                row.getObject("cut_off", LocalTime.class),
                startBy,
                row.getObject("opens", LocalDate.class),
                dueVersion,
                DateSource.valueOf(row.getString("date_source")),
                row.getBoolean("provisional"),
                daysLeft(due, scale, calendar),
                scale.daysOverdue(state, due),
                scale.of(state, due, startBy, pausedSince != null),
                row.getObject("assignee_id", Long.class),
                row.getString("assignee_name"),
                row.getInt("materials_done"),
                row.getInt("materials"),
                row.getInt("comments"),
                row.getInt("unread"),
                row.getBoolean("unverified"),
                row.getBoolean("no_longer_matches"),
                acknowledged == dueVersion,
                pausedSince,
                row.getObject("snoozed", LocalDate.class),
                state.awaitsCompany() && acknowledged > 0 && acknowledged < dueVersion,
                importance == null ? Importance.NORMAL : Importance.valueOf(importance));
    }

    private static int daysLeft(@Nullable LocalDate due, LightScale scale, WorkingCalendar calendar) {
        return due == null ? 0 : calendar.workingDaysBetween(scale.today(), due);
    }
}
