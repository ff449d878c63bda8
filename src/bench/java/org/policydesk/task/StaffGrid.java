package org.policydesk.task;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policydesk.account.People;
import org.policydesk.account.PersonDirectory;
import org.policydesk.bench.BenchDesk;
import org.policydesk.eligibility.Criterion;
import org.policydesk.generated.GeneratedAssociation;
import org.policydesk.generated.Scale;
import org.policydesk.insight.Cockpit;
import org.policydesk.insight.Today;
import org.policydesk.member.MemberProfiles;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.support.As;
import org.policydesk.support.PostgresServer;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The list of all tasks over 500,000 of them on PostgreSQL, asked as the screen asks: how many there are and the first page, then page
 * 1,000. Each time is the service's, from the call to the last card.
 */
public final class StaffGrid {
    private static final int TASKS = Integer.getInteger("bench.tasks", 500_000);
    private static final int MEMBERS = 2_000;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 41);
    private static final int WARM_UP = 8;
    private static final int PAGE = 50;
    private static final int PART = 200;
    private static final int DEEP = 999 * PAGE;

    private StaffGrid() {}

    /** Prints median and p95 for each filter. */
    public static void run(PrintStream out) throws Exception {
        try (PostgresServer server = PostgresServer.start();
                BenchDesk desk = BenchDesk.on(server)) {
                long from = System.nanoTime();
                JdbcTemplate jdbc = desk.jdbc();
                new GeneratedAssociation(jdbc, BenchDesk.TODAY).fill(Scale.ofYears(MEMBERS, TASKS));
                jdbc.execute("vacuum analyze");
                out.printf(
                        Locale.ROOT,
                        "%nlist of all tasks, %,d tasks of %,d members on PostgreSQL %s (set up in %.1f s), %d times each%n",
                        jdbc.queryForObject("select count(*) from task", Integer.class),
                        MEMBERS,
                        jdbc.queryForObject("show server_version", String.class),
                        (System.nanoTime() - from) / 1e9,
                        ROUNDS);
                out.printf("  %-22s %9s  %18s  %18s%n", "", "found", "first page, ms", "page 1,000, ms");
                out.printf("  %-22s %9s  %18s  %18s%n", "", "", "median      p95", "median      p95");
                Tasks tasks = desk.get(Tasks.class);
                for (Map.Entry<String, TaskFilter> one : ListQuestions.all().entrySet()) {
                    measure(out, tasks, one.getKey(), one.getValue());
                }
                Cockpit cockpit = desk.get(Cockpit.class);
                from = System.nanoTime();
                As.staff(() -> cockpit.recount());
                out.printf(Locale.ROOT, "  all counted anew for the cockpit in %.1f s%n", (System.nanoTime() - from) / 1e9);
                jdbc.execute("analyze");
                line(out, "cockpit", times(() -> cockpit.sheet(null)));
                line(out, "cockpit, one year", times(() -> cockpit.sheet(2025)));
                Today today = desk.get(Today.class);
                line(out, "today", times(() -> {
                    today.countToUrge();
                    today.toUrge(0, 20);
                    today.waiting();
                }));
                line(out, "figures of navigation", times(() -> {
                    tasks.count(TaskFilter.open());
                    tasks.count(TaskFilter.of(TaskFilter.Tab.OVERDUE));
                }));
                assign(out, desk, tasks, jdbc);
        }
    }

    private static void measure(PrintStream out, Tasks tasks, String name, TaskFilter filter) {
        int found = As.staff(() -> tasks.count(filter));
        double[] first = times(() -> {
            tasks.count(filter);
            tasks.all(filter, 0, PAGE);
        });
        String line = String.format(Locale.ROOT, "  %-22s %,9d  %9.1f %8.1f", name, found, median(first), p95(first));
        if (found > DEEP) {
            double[] deep = times(() -> tasks.all(filter, DEEP, PAGE));
            line += String.format(Locale.ROOT, "  %9.1f %8.1f", median(deep), p95(deep));
        }
        out.println(line);
    }

    private static void line(PrintStream out, String name, double[] millis) {
        out.printf(Locale.ROOT, "  %-22s %9s  %9.1f %8.1f%n", name, "", median(millis), p95(millis));
    }

    /** A new item for all members, in the parts in which the screen gives it, with the message about it planned for each. */
    private static void assign(
            PrintStream out, BenchDesk desk, Tasks tasks, JdbcTemplate jdbc) {
        ActionItems items = desk.get(ActionItems.class);
        TaskWorld world = new TaskWorld(
                desk.get(MemberProfiles.class), items, desk.get(People.class), desk.get(PersonDirectory.class));
        ActionItem item = world.publish(TaskWorld.dueOn(LocalDate.of(2025, 6, 30))
                .of(new Criterion.ListedProduct("bench"))
                .edit());
        List<Long> members = jdbc.queryForList("select id from member order by id", Long.class);
        long from = System.nanoTime();
        int made = As.staff(() -> {
            int sum = 0;
            for (int i = 0; i < members.size(); i += PART) {
                sum += tasks.assignToMembers(item.id(), members.subList(i, Math.min(i + PART, members.size())), "bench");
            }
            return sum;
        });
        double seconds = (System.nanoTime() - from) / 1e9;
        out.printf(
                Locale.ROOT,
                "  assigned to %,d members in %.1f s (wanted: less than 10), %,d messages about it to %,d people%n",
                made,
                seconds,
                jdbc.queryForObject(
                        "select count(*) from due_message where rung like 'NEW_TASK%' and task_id in (select id from task"
                                + " where item_id = ?)",
                        Integer.class,
                        item.id()),
                jdbc.queryForObject(
                        "select count(distinct person_id) from due_message where rung like 'NEW_TASK%' and task_id in"
                                + " (select id from task where item_id = ?)",
                        Integer.class,
                        item.id()));
    }

    private static double[] times(Runnable work) {
        double[] millis = new double[ROUNDS];
        As.staff(() -> {
            for (int i = -WARM_UP; i < ROUNDS; i++) {
                long from = System.nanoTime();
                work.run();
                millis[Math.max(i, 0)] = (System.nanoTime() - from) / 1e6;
            }
        });
        Arrays.sort(millis);
        return millis;
    }

    private static double median(double[] millis) {
        return millis[millis.length / 2];
    }

    private static double p95(double[] millis) {
        return millis[(int) Math.ceil(millis.length * 0.95) - 1];
    }
}
