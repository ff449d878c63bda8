package org.policydesk.bench;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.policydesk.generated.GeneratedAssociation;
import org.policydesk.generated.GeneratedLibrary;
import org.policydesk.policy.library.Library;
import org.policydesk.policy.library.LibraryQuery;
import org.policydesk.support.As;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.TaskScope;
import org.policydesk.task.Tasks;

/** Pages that people wait for, each by the services' calls that it makes. */
final class Pages {
    private static final int WARM_UP = 8;
    private static final int ROUNDS = 41;
    private static final int PAGE = 50;
    private static final int FOUND = 20;
    private static final int TASKS_OF_POLICY = 100;
    private static final List<String> WORDS =
            List.of("首台套", "绿色工厂", "研发费用", "申报", "数字化转型 报送", "质量标杆", "推荐汇总表", "经营和研发数据", "审计", "工业母机 系统");

    private final BenchDesk desk;
    private final int tasks;

    Pages(BenchDesk desk, int tasks) {
        this.desk = desk;
        this.tasks = tasks;
    }

    /** A page's line, the seconds that stand for it, and those within which 95 of 100 were. */
    record Page(TableRow row, double seconds, double p95) {}

    List<Page> run() {
        return List.of(board(), grid(), library());
    }

    private Page board() {
        Long member = desk.jdbc()
                .queryForObject(
                        "select member_id from task group by member_id order by count(*) desc, member_id limit 1", Long.class);
        Tasks service = desk.get(Tasks.class);
        int cards = As.manager(member, () -> service.mine(TaskFilter.open()).size());
        Times times = Times.of(WARM_UP, ROUNDS, () -> As.manager(member, () -> {
            service.myCounts();
            service.mine(TaskFilter.open());
        }));
        return page("board open", String.format(Locale.ROOT, "the fullest board, %,d cards", cards), times);
    }

    /** As many of each filter. */
    private Page grid() {
        TaskScope all = TaskScope.ALL;
        TaskFilter open = TaskFilter.open();
        List<TaskFilter> filters = List.of(
                open,
                open.withScope(all.withBranch(GeneratedAssociation.branches().getFirst())),
                open.withScope(all.withRegion("33")),
                open.withScope(all.withDueIn(YearMonth.from(BenchDesk.TODAY.plusMonths(1)))),
                open.withText("机床"));
        Tasks service = desk.get(Tasks.class);
        int[] asked = new int[1];
        Times times = Times.of(WARM_UP * filters.size(), ROUNDS * filters.size(), () -> As.staff(() -> {
            TaskFilter filter = filters.get(asked[0]++ % filters.size());
            service.count(filter);
            service.all(filter, 0, PAGE);
        }));
        return page("staff grid, first page", filters.size() + " filters in turn, with the count", times);
    }

    private Page library() {
        int policies = Math.max(1, tasks / TASKS_OF_POLICY);
        long characters = new GeneratedLibrary(desk.jdbc(), 1).fill(policies);
        Library library = desk.get(Library.class);
        int[] asked = new int[1];
        Times times = Times.of(WARM_UP * WORDS.size(), ROUNDS * WORDS.size(), () -> As.staff(() -> {
            String words = WORDS.get(asked[0]++ % WORDS.size());
            library.find(new LibraryQuery(words, null, null, null, null, null), 0, FOUND);
        }));
        return page(
                "library search",
                String.format(Locale.ROOT, "%,d policies of %,d characters", policies, characters),
                times);
    }

    private static Page page(String what, String of, Times times) {
        double millis = times.median() * 1_000;
        TableRow row = new TableRow(
                what,
                of,
                times.rounds(),
                millis,
                "ms",
                String.format(Locale.ROOT, "95 %% within %.1f ms", times.p95() * 1_000));
        return new Page(row, times.median(), times.p95());
    }
}
