package org.policydesk.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policydesk.account.ForStaff;
import org.policydesk.clock.BusinessClock;
import org.policydesk.deadline.ExpectedWindow;
import org.policydesk.policy.programme.Programmes;
import org.policydesk.task.Step;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.TaskScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes next: the windows of the next twelve months, and what earlier rounds of programmes let expect. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class Forecasts {
    private static final int MONTHS = 12;
    private static final int ITEMS_SHOWN = 4;
    private static final int AHEAD_DAYS = 45;
    private static final String ITEMS = """
        select y.due_year, y.due_month, y.item_id, i.title, y.eligible from tally_item y
        join action_item i on i.id = y.item_id
        where y.eligible > 0 and y.due_year * 100 + y.due_month between :first and :last
            and y.due_year between :from and :to
        order by y.eligible desc, i.title, i.id\
        """;

    private final JdbcClient jdbc;
    private final Programmes programmes;
    private final BusinessClock clock;

    Forecasts(JdbcClient jdbc, Programmes programmes, BusinessClock clock) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.clock = clock;
    }

    /**
     * Programmes whose next round should begin within the next weeks, or should have begun and nothing is known of it; the earliest
     * first.
     */
    public List<Forecast> soon() {
        LocalDate until = clock.today().plusDays(AHEAD_DAYS);
        return all().stream().filter(one -> !begins(one).isAfter(until)).toList();
    }

    /** The twelve months from the present one on, each once; items as they were counted last. */
    public List<MonthWindows> months() {
        YearMonth first = YearMonth.from(clock.today());
        YearMonth last = first.plusMonths(MONTHS - 1);
        Map<YearMonth, List<ItemDue>> items = items(first, last);
        Map<YearMonth, List<Forecast>> expected = all().stream().collect(Collectors.groupingBy(one -> {
            YearMonth month = YearMonth.from(one.expected().due());
            // What should have come is still to be reckoned with.
            return month.isBefore(first) ? first : month;
        }));
        List<MonthWindows> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            List<ItemDue> due = items.getOrDefault(month, List.of());
            months.add(new MonthWindows(
                    month,
                    due.size(),
                    due.stream().limit(ITEMS_SHOWN).toList(),
                    expected.getOrDefault(month, List.of())));
        }
        return months;
    }

    private List<Forecast> all() {
        return programmes.list(null).stream()
                .flatMap(one -> {
                    ExpectedWindow expected = one.outlook().expected();
                    return Stream.ofNullable(expected)
                            .map(window -> new Forecast(
                                    one.programme().id(), one.programme().name(), window));
                })
                .sorted(Comparator.comparing(Forecasts::begins).thenComparing(Forecast::name))
                .toList();
    }

    private static LocalDate begins(Forecast forecast) {
        return Objects.requireNonNullElse(
                forecast.expected().opens(), forecast.expected().due());
    }

    private Map<YearMonth, List<ItemDue>> items(YearMonth first, YearMonth last) {
        return jdbc
                .sql(ITEMS)
                .param("first", first.getYear() * 100 + first.getMonthValue())
                .param("last", last.getYear() * 100 + last.getMonthValue())
                .param("from", first.getYear())
                .param("to", last.getYear())
                .query((row, n) -> {
                    YearMonth month = YearMonth.of(row.getInt("due_year"), row.getInt("due_month"));
                    long item = row.getLong("item_id");
                    return Map.entry(
                            month,
                            new ItemDue(
                                    item,
                                    row.getString("title"),
                                    row.getInt("eligible"),
                                    TaskFilter.of(TaskFilter.Tab.ALL)
                                            .withItem(item)
                                            .withScope(TaskScope.ALL
                                                    .withDueIn(month)
                                                    .withReached(Step.ELIGIBLE))));
                })
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
