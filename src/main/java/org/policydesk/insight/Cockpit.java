package org.policydesk.insight;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.ForStaff;
import org.policydesk.clock.BusinessClock;
import org.policydesk.task.Lapse;
import org.policydesk.task.Step;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.TaskScope;
import org.policydesk.task.TaskState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The leader's figures (总览): how far members have come with what concerns them, by branch, region, programme, month and member.
 * Summed from a count of all tasks that is taken anew when it is asked for; what is past due, and why, is as of now.
 */
@Service
@ForStaff
@Transactional(readOnly = true)
public class Cockpit {
    private static final int MONTHS = 12;
    private static final int MOST = 100;
    private static final String AWAITED = listed(TaskState::awaitsCompany);
    private static final String MISSED =
            """
        select why, count(*) as count from (
            select %s as why from task t
            where t.state in %s and t.paused_since is null and t.due < :today and %%s
            union all
            select 'LATE' as why from task t where %s and t.state in %s and %%s
        ) because group by why order by count(*) desc, why\
        """.formatted(Lapse.ofOverdue(), AWAITED, Lapse.LATE.condition(), listed(Lapse.LATE.states()::contains));
    private static final String SUMS = Stream.of(
                    "eligible",
                    "notified",
                    "acknowledged",
                    "started",
                    "submitted",
                    "recognised",
                    "amount",
                    "red",
                    "amber",
                    "green",
                    "overdue")
            .map(column -> "coalesce(sum(y." + column + "), 0) as " + column)
            .collect(Collectors.joining(", "));
    private static final String OF_YEAR = " where (:year = 0 or y.due_year = :year)";
    private static final String BY_ITEM =
            " from tally_item y join action_item i on i.id = y.item_id join policy q on q.id = i.policy_id"
                    + " left join edition e on e.policy_id = coalesce(q.same_as, q.id)"
                    + " left join edition o on o.item_id = i.id"
                    + " left join programme p on p.id = coalesce(o.programme_id, e.programme_id)";

    private static final String OWNERS = """
         from tally_owner y left join person p on p.id = y.person_id where (:year = 0 or y.due_year = :year)
        group by y.person_id, p.name having coalesce(sum(y.red), 0) + coalesce(sum(y.amber), 0) + coalesce(sum(y.green), 0) > 0
        order by overdue desc, red desc, eligible desc, y.person_id limit\
        """ + " " + MOST;

    private final JdbcClient jdbc;
    private final Tallies tallies;
    private final BusinessClock clock;

    Cockpit(JdbcClient jdbc, Tallies tallies, BusinessClock clock) {
        this.jdbc = jdbc;
        this.tallies = tallies;
        this.clock = clock;
    }

    /** Whether tasks were counted today, within the last so many minutes. */
    public boolean isFresh(int minutes) {
        OffsetDateTime at = countedAt();
        return at != null
                && at.toInstant().isAfter(clock.now().minusSeconds(60L * minutes))
                && clock.today()
                        .equals(jdbc.sql("select of_day from tally_run where id = 1")
                                .query(LocalDate.class)
                                .single());
    }

    /** Counts all tasks anew; with hundreds of thousands of them this takes seconds, during which the former figures stand. */
    @Transactional
    public void recount() {
        tallies.count();
    }

    /** @param year of the due dates; null for all years and for tasks without one */
    public CockpitSheet sheet(@Nullable Integer year) {
        OffsetDateTime at = countedAt();
        TaskScope due = TaskScope.ALL.withDueYear(year);
        TaskFilter all = TaskFilter.of(TaskFilter.Tab.ALL).withScope(due);
        String members = " from tally_member y join member m on m.id = y.member_id" + OF_YEAR;
        return new CockpitSheet(
                at == null ? null : at.toInstant(),
                jdbc.sql("select distinct due_year from tally_item where due_year > 0 order by due_year desc")
                        .query(Integer.class)
                        .list(),
                tallies("'all'", "''", " from tally_item y" + OF_YEAR, year, key -> all)
                        .getFirst(),
                tallies(
                        "m.branch",
                        "coalesce(m.branch, '')",
                        members + " group by m.branch order by eligible desc, 2",
                        year,
                        key -> key.isBlank() ? null : all.withScope(due.withBranch(key))),
                tallies(
                        "substring(m.region_code, 1, 2)",
                        "''",
                        members + " group by substring(m.region_code, 1, 2) order by eligible desc, 1",
                        year,
                        key -> all.withScope(due.withRegion(key))),
                tallies(
                        "cast(p.id as varchar)",
                        "coalesce(p.name, '')",
                        BY_ITEM + OF_YEAR + " group by p.id, p.name order by eligible desc, 2",
                        year,
                        key -> all.withScope(due.withProgramme(Long.valueOf(key)))),
                months(),
                tallies(
                        "cast(y.person_id as varchar)",
                        "coalesce(p.name, '')",
                        OWNERS,
                        year,
                        key -> all.withAssignee(Long.valueOf(key))),
                tallies(
                        "cast(m.id as varchar)",
                        "m.name",
                        members + " group by m.id, m.name order by overdue desc, red desc, eligible desc, m.id limit "
                                + MOST,
                        year,
                        key -> all.withMember(Long.valueOf(key))),
                missed(year));
    }

    private @Nullable OffsetDateTime countedAt() {
        return jdbc.sql("select at from tally_run where id = 1 and at is not null")
                .query(OffsetDateTime.class)
                .optional()
                .orElse(null);
    }

    /** @param among whose tasks a row's are, by its key; it is asked for no row without a key */
    private List<Tally> tallies(
            String key,
            String label,
            String from,
            @Nullable Integer year,
            Function<String, @Nullable TaskFilter> among) {
        return jdbc.sql("select " + key + " as tally_key, " + label + " as label, " + SUMS + from)
                .param("year", year == null ? 0 : year)
                .query((row, n) -> {
                    String of = row.getString("tally_key");
                    return tally(row, of, of == null ? null : among.apply(of));
                })
                .list();
    }

    private List<Tally> months() {
        YearMonth first = YearMonth.from(clock.today());
        YearMonth last = first.plusMonths(MONTHS - 1);
        Map<String, Tally> counted = jdbc
                .sql("select cast(y.due_year * 100 + y.due_month as varchar) as tally_key, '' as label, "
                        + SUMS + " from tally_item y where y.due_year * 100 + y.due_month between :first and :last"
                        + " and y.due_year between :from and :to group by y.due_year, y.due_month")
                .param("first", first.getYear() * 100 + first.getMonthValue())
                .param("last", last.getYear() * 100 + last.getMonthValue())
                .param("from", first.getYear())
                .param("to", last.getYear())
                .query((row, n) -> {
                    int of = Integer.parseInt(row.getString("tally_key"));
                    YearMonth month = YearMonth.of(of / 100, of % 100);
                    return tally(row, month.toString(), due(month));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(month -> Objects.requireNonNull(month.key()), Function.identity()));
        List<Tally> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            Funnel none = new Funnel(Map.of(), BigDecimal.ZERO);
            Tally empty = new Tally(month.toString(), "", none, 0, 0, 0, 0, due(month));
            months.add(counted.getOrDefault(month.toString(), empty));
        }
        return months;
    }

    private static TaskFilter due(YearMonth month) {
        return TaskFilter.of(TaskFilter.Tab.ALL).withScope(TaskScope.ALL.withDueIn(month));
    }

    private List<Missed> missed(@Nullable Integer year) {
        return jdbc.sql(missedSql(year))
                .param("today", clock.today())
                .params(
                        year == null
                                ? Map.of()
                                : Map.of("from", LocalDate.of(year, 1, 1), "to", LocalDate.of(year, 12, 31)))
                .query((row, n) -> {
                    Lapse why = Lapse.valueOf(row.getString("why"));
                    TaskFilter tasks = why.tasks();
                    return new Missed(
                            why,
                            row.getInt("count"),
                            tasks.withScope(tasks.scope().withDueYear(year)));
                })
                .list();
    }

    /** With the parameters {@code today} and, for a year, {@code from} and {@code to}. */
    static String missedSql(@Nullable Integer year) {
        String due = year == null ? "1 = 1" : "t.due between :from and :to";
        return MISSED.formatted(due, due);
    }

    private static String listed(Predicate<TaskState> wanted) {
        return Stream.of(TaskState.values())
                .filter(wanted)
                .map(Enum::name)
                .collect(Collectors.joining("', '", "('", "')"));
    }

    private static Tally tally(ResultSet row, @Nullable String key, @Nullable TaskFilter among) throws SQLException {
        Map<Step, Integer> reached = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            reached.put(step, row.getInt(step.name()));
        }
        return new Tally(
                key,
                Objects.requireNonNullElse(row.getString("label"), ""),
                new Funnel(reached, row.getBigDecimal("amount")),
                row.getInt("red"),
                row.getInt("amber"),
                row.getInt("green"),
                row.getInt("overdue"),
                among);
    }
}
