package org.policydesk.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policydesk.generated.GeneratedAssociation;
import org.policydesk.generated.Scale;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.support.As;

/**
 * Accepted drafts are published one by one, as staff do it, and everything that follows of it is written: tasks, their checklists and
 * histories, verdicts, and the reminders of all of them. In five parts, with bare JDBC inserting the rows of some of them again.
 */
final class Generating {
    private static final int PARTS = 5;
    /** What publishing writes, with the condition for the rows of some items. */
    private static final Map<String, String> TABLES = Map.of(
            "task", "item_id in (%s)",
            "checklist_line", "task_id in (select id from task where item_id in (%s))",
            "journal", "subject = 'task' and subject_id in (select id from task where item_id in (%s))",
            "due_message", "task_id in (select id from task where item_id in (%s))",
            "reminder_plan", "task_id in (select id from task where item_id in (%s))",
            "verdict", "item_id in (%s)");

    private final BenchDesk desk;
    private final int bareParts;

    /** @param bareParts the rows of how many parts are inserted again */
    Generating(BenchDesk desk, int bareParts) {
        this.desk = desk;
        this.bareParts = bareParts;
    }

    /**
     * What came of it.
     *
     * @param rate rows a second of each part
     * @param bareRate the same of bare JDBC, for parts that it inserted again
     */
    record Generated(
            GeneratedAssociation.Filled filled, long rows, double seconds, List<Double> rate, List<Double> bareRate) {
        /** How many times as many rows bare JDBC inserts in the same time. */
        double timesBare() {
            return bare() / ours();
        }

        private double bare() {
            return new Times(doubles(bareRate)).median();
        }

        private double ours() {
            return new Times(doubles(rate)).median();
        }

        TableRow row() {
            return new TableRow(
                    "generate tasks",
                    String.format(Locale.ROOT, "%,d tasks, %,d rows with what belongs to them", filled.tasks(), rows),
                    rate.size(),
                    ours(),
                    "rows/s",
                    String.format(
                            Locale.ROOT,
                            "%,.0f tasks/s, %.0f s in all; bare JDBC batch of %d of the %d parts' rows: %,.0f rows/s, %.1f times"
                                    + " as many",
                            filled.tasks() / seconds,
                            seconds,
                            bareRate.size(),
                            rate.size(),
                            bare(),
                            timesBare()));
        }

        private static double[] doubles(List<Double> all) {
            return all.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    Generated run(Scale scale) throws SQLException {
        GeneratedAssociation.Filled filled =
                new GeneratedAssociation(desk.jdbc(), BenchDesk.TODAY).fillWithDrafts(scale);
        desk.jdbc().execute("vacuum analyze");
        List<Long> items = desk.jdbc().queryForList("select id from action_item order by id", Long.class);
        List<Double> rates = new ArrayList<>();
        List<Double> bareRates = new ArrayList<>();
        long before = written();
        long rows = before;
        double seconds = 0;
        for (int part = 0; part < PARTS; part++) {
            List<Long> some = items.subList(items.size() * part / PARTS, items.size() * (part + 1) / PARTS);
            double took = Times.once(() -> some.forEach(this::publish));
            long now = written();
            rates.add((now - rows) / took);
            rows = now;
            seconds += took;
            if (part >= PARTS - bareParts) {
                bareRates.add(bare(some));
            }
        }
        int tasks = desk.jdbc().queryForObject("select count(*) from task", Integer.class);
        if (tasks != filled.tasks()) {
            throw new IllegalStateException(tasks + " tasks were made, not " + filled.tasks());
        }
        for (String table : TABLES.keySet()) {
            desk.jdbc().execute("drop table if exists bare_" + table);
        }
        desk.jdbc().execute("vacuum analyze");
        return new Generated(filled, rows - before, seconds, rates, bareRates);
    }

    private void publish(long id) {
        ActionItems items = desk.get(ActionItems.class);
        As.staff(() -> {
            ActionItem draft = items.get(id);
            return items.publish(id, draft.version());
        });
    }

    private long written() {
        return TABLES.keySet().stream()
                .mapToLong(table -> desk.jdbc().queryForObject("select count(*) from " + table, Long.class))
                .sum();
    }

    private double bare(List<Long> items) throws SQLException {
        try (BareCopy copy = new BareCopy(desk.url())) {
            for (Map.Entry<String, String> table : TABLES.entrySet()) {
                copy.copy(table.getKey(), table.getValue().formatted(listed(items)));
            }
            return copy.rows() / copy.seconds();
        }
    }

    private static String listed(List<Long> items) {
        return String.join(", ", items.stream().map(String::valueOf).toList());
    }
}
