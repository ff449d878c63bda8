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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.ForStaff;
import org.policydesk.clock.BusinessClock;
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
    private static final int MEMBERS = 100;
    private static final String AWAITED = Stream.of(TaskState.values())
            .filter(TaskState::awaitsCompany)
            .map(Enum::name)
            .collect(Collectors.joining("', '", "('", "')"));
    static final String MISSED = """
        select why, count(*) as count from (
            select case when not exists (select 1 from membership s join person p on p.id = s.person_id
                    where s.company_id = t.member_id and p.active) then 'NOBODY'
                when t.acknowledged_version < t.due_version then 'NOT_ACKNOWLEDGED'
                when t.state = 'NEW' then 'NOT_STARTED'
                when t.state = 'CORRECTION' then 'CORRECTION'
                else 'NOT_FINISHED' end as why
            from task t where t.state in %s and t.paused_since is null and t.due < :today
        ) because group by why order by count(*) desc, why\
        """.formatted(AWAITED);
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
        int wanted = year == null ? 0 : year;
        OffsetDateTime at = countedAt();
        return new CockpitSheet(
                at == null ? null : at.toInstant(),
                jdbc.sql("select distinct due_year from tally_item where due_year > 0 order by due_year desc")
                        .query(Integer.class)
                        .list(),
                tallies("null", "''", " from tally_item y" + OF_YEAR, "", wanted)
                        .getFirst(),
                tallies(
                        "m.branch",
                        "coalesce(m.branch, '')",
                        " from tally_member y join member m on m.id = y.member_id" + OF_YEAR,
                        " group by m.branch order by eligible desc, 2",
                        wanted),
                tallies(
                        "substring(m.region_code, 1, 2)",
                        "''",
                        " from tally_member y join member m on m.id = y.member_id" + OF_YEAR,
                        " group by substring(m.region_code, 1, 2) order by eligible desc, 1",
                        wanted),
                tallies(
                        "cast(p.id as varchar)",
                        "coalesce(p.name, '')",
                        BY_ITEM + OF_YEAR,
                        " group by p.id, p.name order by eligible desc, 2",
                        wanted),
                months(),
                tallies(
                        "cast(m.id as varchar)",
                        "m.name",
                        " from tally_member y join member m on m.id = y.member_id" + OF_YEAR,
                        " group by m.id, m.name order by overdue desc, red desc, eligible desc, m.id limit " + MEMBERS,
                        wanted),
                missed());
    }

    private @Nullable OffsetDateTime countedAt() {
        return jdbc.sql("select at from tally_run where id = 1 and at is not null")
                .query(OffsetDateTime.class)
                .optional()
                .orElse(null);
    }

    private List<Tally> tallies(String key, String label, String from, String end, int year) {
        return jdbc.sql("select " + key + " as tally_key, " + label + " as label, " + SUMS + from + end)
                .param("year", year)
                .query(Cockpit::tally)
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
                .query(Cockpit::tally)
                .list()
                .stream()
                .collect(Collectors.toMap(month -> Objects.requireNonNull(month.key()), Function.identity()));
        List<Tally> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            Tally of = counted.get(String.valueOf(month.getYear() * 100 + month.getMonthValue()));
            Funnel none = new Funnel(Map.of(), BigDecimal.ZERO);
            months.add(
                    of == null
                            ? new Tally(month.toString(), "", none, 0, 0, 0, 0)
                            : new Tally(
                                    month.toString(), "", of.funnel(), of.red(), of.amber(), of.green(), of.overdue()));
        }
        return months;
    }

    private List<Missed> missed() {
        return jdbc.sql(MISSED)
                .param("today", clock.today())
                .query(Missed.class)
                .list();
    }

    private static Tally tally(ResultSet row, int n) throws SQLException {
        Map<Step, Integer> reached = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            reached.put(step, row.getInt(step.name()));
        }
        return new Tally(
                row.getString("tally_key"),
                Objects.requireNonNullElse(row.getString("label"), ""),
                new Funnel(reached, row.getBigDecimal("amount")),
                row.getInt("red"),
                row.getInt("amber"),
                row.getInt("green"),
                row.getInt("overdue"));
    }
}
