package org.policydesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.account.PersonRef;
import org.policydesk.insight.Cockpit;
import org.policydesk.insight.CockpitSheet;
import org.policydesk.insight.Forecast;
import org.policydesk.insight.Forecasts;
import org.policydesk.insight.ItemBoard;
import org.policydesk.insight.ItemBoards;
import org.policydesk.insight.Missed;
import org.policydesk.insight.MonthWindows;
import org.policydesk.insight.Tally;
import org.policydesk.policy.ActionItem;
import org.policydesk.support.As;
import org.policydesk.task.Lapse;
import org.policydesk.task.Light;
import org.policydesk.task.Step;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.TaskScope;
import org.policydesk.task.TaskState;
import org.springframework.beans.factory.annotation.Autowired;

/** Every figure that the leader sees leads to a list of just as many tasks. Today is 2025-03-10. */
abstract class DrillDownContract extends GatheredContract {
    private static final long SEED = 20250310;
    private static final int COMPANIES = 4;
    private static final int ITEMS = 14;

    @Autowired
    Cockpit cockpit;

    @Autowired
    Forecasts forecasts;

    @Autowired
    ItemBoards boards;

    private final Random random = new Random(SEED);
    private final List<PersonRef> managers = new ArrayList<>();
    private final List<TaskCard> made = new ArrayList<>();
    private ReminderWorld world;

    @BeforeEach
    void tasksOfEveryKind() {
        world = newWorld();
        jdbc.sql("delete from edition").update();
        jdbc.sql("delete from programme").update();
        jdbc.sql("insert into programme (name, title_key, created_at) values ('专项', '专项', current_timestamp)")
                .update();
        for (int c = 0; c < COMPANIES; c++) {
            ReminderWorld.Company company = world.company();
            jdbc.sql("update member set branch = ?, region_code = ? where id = ?")
                    .params(c == 0 ? null : "分会" + c % 2, c % 2 == 0 ? "330200" : "370100", company.id())
                    .update();
            // The last one has nobody.
            if (c < COMPANIES - 1) {
                managers.add(world.manager(company));
            }
            for (int i = 0; i < ITEMS; i++) {
                ActionItem item = world.publish(company, "事项" + i, TODAY.plusDays(20 + i));
                made.add(world.task(item));
                if (i % 3 == 0) {
                    jdbc.sql("insert into edition (programme_id, item_id, label, place)"
                                    + " select max(id), ?, ?, ? from programme")
                            .params(item.id(), "第" + c + "-" + i + "批", c * ITEMS + i)
                            .update();
                }
            }
            if (c == 1) {
                told();
            }
        }
        made.forEach(this::change);
    }

    private void change(TaskCard task) {
        TaskState[] states = TaskState.values();
        LocalDate due = random.nextInt(8) == 0 ? null : TODAY.plusDays(random.nextInt(-200, 500));
        LocalDate handedIn = due == null || random.nextBoolean() ? null : due.plusDays(random.nextInt(-3, 4));
        boolean owned = random.nextInt(3) > 0;
        jdbc.sql("update task set state = ?, due = ?, start_by = ?, submitted_on = ?, acknowledged_version = ?,"
                        + " assignee_id = ? where id = ?")
                .params(
                        states[random.nextInt(states.length)].name(),
                        due,
                        due == null ? null : due.minusDays(20),
                        handedIn,
                        random.nextInt(2),
                        owned ? managers.get(random.nextInt(managers.size())).id() : null,
                        task.id())
                .update();
    }

    @Test
    void everyFigureLeadsToAsManyTasksInEveryYear() {
        As.staff(() -> cockpit.recount());
        int figures = 0;
        for (Integer year : new @Nullable Integer[] {null, 2024, 2025, 2026}) {
            CockpitSheet sheet = As.staff(() -> cockpit.sheet(year));
            List<Tally> rows = Stream.of(
                            List.of(sheet.all()),
                            sheet.branches(),
                            sheet.regions(),
                            sheet.programmes(),
                            sheet.months(),
                            sheet.owners(),
                            sheet.members())
                    .flatMap(List::stream)
                    .toList();
            for (Tally row : rows) {
                figures += check(row);
            }
            for (Missed missed : sheet.missed()) {
                assertThat(count(missed.tasks()))
                        .as("%s %s, seed %d", year, missed.why(), SEED)
                        .isEqualTo(missed.count());
            }
        }
        assertThat(figures).as("figures that are more than nothing").isGreaterThan(200);
    }

    private int check(Tally row) {
        int figures = 0;
        if (row.among() == null) {
            return 0;
        }
        for (Step step : Step.values()) {
            figures += same(row, step.name(), row.funnel().at(step), row.reached(step));
        }
        for (Light light : List.of(Light.RED, Light.AMBER, Light.GREEN)) {
            figures += same(row, light.name(), row.lit(light), row.withLight(light));
        }
        figures += same(row, "open", row.open(), row.awaiting());
        return figures + same(row, "overdue", row.overdue(), row.pastDue());
    }

    private int same(Tally row, String what, int shown, @Nullable TaskFilter tasks) {
        assertThat(count(Objects.requireNonNull(tasks)))
                .as("%s of %s %s by %s, seed %d", what, row.key(), row.label(), tasks, SEED)
                .isEqualTo(shown);
        return shown > 0 ? 1 : 0;
    }

    @Test
    void whatWasHandedInLateIsAReasonOfItsOwn() {
        jdbc.sql("update task set state = 'WITHDRAWN'").update();
        late(made.get(0), TaskState.SUBMITTED, LocalDate.of(2025, 3, 7), LocalDate.of(2025, 3, 10));
        late(made.get(1), TaskState.SUBMITTED, LocalDate.of(2025, 3, 7), LocalDate.of(2025, 3, 7));
        late(made.get(2), TaskState.NOT_APPLICABLE, LocalDate.of(2025, 3, 7), LocalDate.of(2025, 3, 10));
        late(made.get(3), TaskState.DONE, LocalDate.of(2024, 3, 7), LocalDate.of(2024, 3, 10));

        assertThat(missed(null)).containsExactly(tuple(Lapse.LATE, 2));
        assertThat(missed(2025)).containsExactly(tuple(Lapse.LATE, 1));
        assertThat(missed(2026)).isEmpty();
    }

    private List<org.assertj.core.groups.Tuple> missed(@Nullable Integer year) {
        return As.staff(() -> cockpit.sheet(year)).missed().stream()
                .map(one -> tuple(one.why(), one.count()))
                .toList();
    }

    private void late(TaskCard task, TaskState state, LocalDate due, LocalDate handedIn) {
        jdbc.sql("update task set state = ?, due = ?, submitted_on = ? where id = ?")
                .params(state.name(), due, handedIn, task.id())
                .update();
    }

    @Test
    void theWindowsOfTheComingMonthsLeadToTheirTasksAndOnlyExpectedOnesToNone() {
        As.staff(() -> cockpit.recount());

        List<MonthWindows> months = As.staff(() -> forecasts.months());

        assertThat(months).hasSize(12);
        assertThat(months).extracting(MonthWindows::itemCount).anyMatch(count -> count > 0);
        assertThat(months).flatExtracting(MonthWindows::items).allSatisfy(item -> assertThat(count(item.tasks()))
                .isEqualTo(item.count()));
    }

    @Test
    void aProgrammesNextRoundIsExpectedInItsMonthAndSpokenOfBeforeItBegins() {
        ReminderWorld.Company company = world.company();
        ActionItem spring = world.publish(company, "去年春天的", LocalDate.of(2024, 4, 10));
        ActionItem autumn = world.publish(company, "去年秋天的", LocalDate.of(2024, 10, 20));
        round("春季专项", spring);
        round("秋季专项", autumn);

        assertThat(As.staff(() -> forecasts.soon()))
                .singleElement()
                .returns("春季专项", Forecast::name)
                .returns(LocalDate.of(2025, 4, 10), one -> one.expected().due());
        assertThat(As.staff(() -> forecasts.months()))
                .filteredOn(month -> !month.expected().isEmpty())
                .extracting(month ->
                        month.month() + " " + month.expected().getFirst().name())
                .containsExactly("2025-04 春季专项", "2025-10 秋季专项");
    }

    private void round(String programme, ActionItem item) {
        jdbc.sql("insert into programme (name, title_key, created_at) values (?, ?, current_timestamp)")
                .params(programme, programme)
                .update();
        jdbc.sql("insert into edition (programme_id, item_id, label, place) select max(id), ?, '第一批', 1 from programme")
                .param(item.id())
                .update();
    }

    @Test
    void eachMemberStandsInOneColumnOfTheItemsBoardAndTheListBehindItIsAsLong() {
        long item = made.getFirst().itemId();
        jdbc.sql("update task set item_id = ?, occurrence_key = 'k' || id")
                .param(item)
                .update();
        List<TaskCard> all =
                As.staff(() -> tasks.all(TaskFilter.of(TaskFilter.Tab.ALL).withItem(item), 0, 1000));

        ItemBoard board = As.staff(() -> boards.of(item));

        assertThat(board.columns()).extracting(ItemBoard.Column::step).containsExactly(Step.values());
        assertThat(board.count() + board.apart()).isEqualTo(all.size());
        for (ItemBoard.Column column : board.columns()) {
            TaskFilter behind = TaskFilter.of(TaskFilter.Tab.ALL)
                    .withItem(item)
                    .withScope(TaskScope.ALL.withStanding(column.step()));
            assertThat(count(behind)).as("%s, seed %d", column.step(), SEED).isEqualTo(column.count());
            assertThat(column.entries())
                    .extracting(entry -> entry.task().id())
                    .containsExactlyElementsOf(As.staff(() -> tasks.all(behind, 0, ItemBoards.SHOWN)).stream()
                            .map(TaskCard::id)
                            .toList());
        }
        assertThat(board.columns())
                .extracting(ItemBoard.Column::count)
                .filteredOn(count -> count > 0)
                .hasSizeGreaterThan(4);
        assertThat(board.columns())
                .flatExtracting(ItemBoard.Column::entries)
                .extracting(ItemBoard.Entry::person)
                .anyMatch(Objects::isNull)
                .anyMatch(Objects::nonNull);
    }

    @Test
    void whoWasToldAndWhoWasNotIsShownForAllTogetherOfWhatIsDueSinceNinetyDaysAgo() {
        jdbc.sql("update task set state = 'NEW', acknowledged_version = 0").update();
        List<Long> own = made.stream().map(TaskCard::id).toList();
        for (Step step : List.of(Step.ELIGIBLE, Step.NOTIFIED)) {
            TaskFilter together = TaskFilter.open().withScope(TaskScope.ALL.withStanding(step));
            List<TaskCard> oneByOne = made.stream()
                    .map(TaskCard::memberId)
                    .distinct()
                    .flatMap(member -> As.staff(() -> tasks.all(together.withMember(member), 0, 1000)).stream())
                    .toList();

            assertThat(As.staff(() -> tasks.all(together, 0, 1000)))
                    .as("%s, seed %d", step, SEED)
                    .extracting(TaskCard::id)
                    .filteredOn(own::contains)
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(oneByOne.stream()
                            .filter(task -> isSince(task.due(), TODAY.minusDays(90)))
                            .map(TaskCard::id)
                            .toList());
            assertThat(oneByOne).anyMatch(task -> !isSince(task.due(), TODAY.minusDays(90)));
        }
    }

    private static boolean isSince(@Nullable LocalDate due, LocalDate day) {
        return due != null && !due.isBefore(day);
    }

    private int count(TaskFilter filter) {
        return As.staff(() -> tasks.count(filter));
    }
}
