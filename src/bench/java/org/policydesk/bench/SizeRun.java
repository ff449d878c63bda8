package org.policydesk.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.policydesk.account.SystemUser;
import org.policydesk.generated.Scale;
import org.policydesk.reminder.ClockWork;
import org.policydesk.task.Matching;
import org.policydesk.task.MatchingRun;

/** Everything that is measured at one size, from its empty desk on; what is measured first leaves what the next needs. */
final class SizeRun {
    private static final int ROUNDS = 5;
    /** At the largest size one round may take a minute. */
    private static final int BUDGET_SECONDS = Integer.getInteger("bench.budget", 75);

    /** Within which 95 of 100 pages have to be there. */
    private static final double MOST_MILLIS = 100;
    /** How many times as long as a bare batch of the same rows generating may take. */
    private static final double MOST_TIMES_BARE = Double.parseDouble(System.getProperty("bench.timesBare", "4"));

    private static final int MAIL_PARTS = 5;
    private static final int MOST_MAILS = 1_200;
    private static final double MILLIS = 1_000;

    private final BenchDesk desk;
    private final int tasks;
    private final Growth growth;
    private final List<TableRow> rows;

    /** @param rows gets a line for each thing as soon as it is measured */
    SizeRun(BenchDesk desk, int tasks, Growth growth, List<TableRow> rows) {
        this.rows = rows;
        this.desk = desk;
        this.tasks = tasks;
        this.growth = growth;
    }

    void run(int bareParts) throws SQLException {
        Generating.Generated made = new Generating(desk, bareParts).run(Scale.open(tasks));
        add(made.row(), made.seconds());
        growth.limit("generate tasks, times a bare JDBC batch", tasks, made.timesBare(), MOST_TIMES_BARE);
        matching(made);
        ClockWork clock = new ClockWork(desk);
        Times daily = Times.within(BUDGET_SECONDS, ROUNDS, clock::daily);
        add(
                new TableRow(
                        "daily tick",
                        String.format(Locale.ROOT, "reminders of %,d tasks planned anew", made.filled().tasks()),
                        daily.rounds(),
                        made.filled().tasks() / daily.median(),
                        "tasks/s",
                        String.format(Locale.ROOT, "%.1f s", daily.median())),
                daily.median());
        new Pages(desk, tasks).run().forEach(page -> {
            add(page.row(), page.seconds());
            growth.limit(page.row().what() + ", ms for 95 %", tasks, page.p95() * MILLIS, MOST_MILLIS);
        });
        mails(clock);
    }

    private void matching(Generating.Generated made) {
        Matching matching = desk.get(Matching.class);
        MatchingRun[] run = new MatchingRun[1];
        Times times = Times.within(BUDGET_SECONDS, ROUNDS, () -> run[0] = SystemUser.call(matching::matchAll));
        if (!run[0].isClean() || run[0].opened() > 0) {
            throw new IllegalStateException("matching found something to mend: " + run[0]);
        }
        add(
                new TableRow(
                        "match all",
                        String.format(
                                Locale.ROOT,
                                "%,d items × %,d members, tasks compared",
                                made.filled().items(),
                                made.filled().members()),
                        times.rounds(),
                        run[0].verdicts() / times.median(),
                        "verdicts/s",
                        String.format(Locale.ROOT, "%.1f s", times.median())),
                times.median());
    }

    /** Of so many people at most, for each is told of all their tasks at once; the cost of all is worked out from theirs. */
    private void mails(ClockWork clock) {
        List<Long> people = desk.jdbc()
                .queryForList(
                        "select distinct person_id from due_message where rung like 'NEW_TASK%' order by person_id",
                        Long.class);
        int due = people.size();
        desk.jdbc()
                .update(
                        "delete from due_message where rung like 'NEW_TASK%' and person_id > ?",
                        people.get(Math.min(MOST_MAILS, due) - 1));
        int[] written = new int[1];
        double gathering = Times.once(() -> written[0] = clock.gather());
        int tasksOfEach = tasks / due;
        add(
                new TableRow(
                        "mail: gather what is due",
                        String.format(
                                Locale.ROOT, "%,d mails for %,d people, some %d tasks each", written[0], due, tasksOfEach),
                        1,
                        written[0] / gathering,
                        "mails/s",
                        "one run"),
                gathering * due / written[0]);
        int part = Math.max(1, written[0] / MAIL_PARTS);
        double[] seconds = new double[MAIL_PARTS];
        for (int i = 0; i < MAIL_PARTS; i++) {
            seconds[i] = Times.once(() -> {
                if (clock.send(part) != part) {
                    throw new IllegalStateException("not all were sent");
                }
            });
        }
        Times sending = new Times(seconds);
        add(
                new TableRow(
                        "mail: send",
                        String.format(Locale.ROOT, "%,d such mails a round by SMTP to GreenMail", part),
                        MAIL_PARTS,
                        part / sending.median(),
                        "mails/s",
                        ""),
                sending.median() * due / part);
    }

    private void add(TableRow row, double seconds) {
        rows.add(row);
        growth.add(row.what(), tasks, seconds);
    }
}
