package org.policydesk.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.policydesk.account.SystemUser;
import org.policydesk.generated.Scale;
import org.policydesk.reminder.ClockWork;
import org.policydesk.task.Matching;
import org.policydesk.task.MatchingRun;

/** Everything that is measured at one size, from its empty desk on; what is measured first leaves what the next needs. */
final class SizeRun {
    private static final int MAIL_PARTS = 5;

    private final BenchDesk desk;
    private final int tasks;
    private final int rounds;
    private final Growth growth;
    private final List<TableRow> rows = new ArrayList<>();

    /**
     * @param rounds of what takes long at the largest size; pages are always asked for more often
     */
    SizeRun(BenchDesk desk, int tasks, int rounds, Growth growth) {
        this.desk = desk;
        this.tasks = tasks;
        this.rounds = rounds;
        this.growth = growth;
    }

    List<TableRow> run(int bareParts) throws SQLException {
        Generating.Generated made = new Generating(desk, bareParts).run(Scale.open(tasks));
        add(made.row(), made.seconds());
        matching(made);
        ClockWork clock = new ClockWork(desk);
        Times daily = Times.of(rounds > 1 ? 1 : 0, rounds, clock::daily);
        add(
                new TableRow(
                        "daily tick",
                        String.format(Locale.ROOT, "reminders of %,d tasks planned anew", made.filled().tasks()),
                        daily.rounds(),
                        made.filled().tasks() / daily.median(),
                        "tasks/s",
                        String.format(Locale.ROOT, "%.1f s", daily.median())),
                daily.median());
        new Pages(desk, tasks).run().forEach(page -> add(page.row(), page.seconds()));
        mails(clock);
        return rows;
    }

    private void matching(Generating.Generated made) {
        Matching matching = desk.get(Matching.class);
        MatchingRun first = SystemUser.call(matching::matchAll);
        if (!first.isClean() || first.opened() > 0) {
            throw new IllegalStateException("matching found something to mend: " + first);
        }
        Times times = Times.of(0, rounds, () -> SystemUser.call(matching::matchAll));
        add(
                new TableRow(
                        "match all",
                        String.format(
                                Locale.ROOT,
                                "%,d items × %,d members, tasks compared",
                                made.filled().items(),
                                made.filled().members()),
                        times.rounds(),
                        first.verdicts() / times.median(),
                        "verdicts/s",
                        String.format(Locale.ROOT, "%.1f s", times.median())),
                times.median());
    }

    private void mails(ClockWork clock) {
        int[] written = new int[1];
        double gathering = Times.once(() -> written[0] = clock.gather());
        add(
                new TableRow(
                        "mail: gather what is due",
                        String.format(Locale.ROOT, "%,d mails about all their tasks", written[0]),
                        1,
                        written[0] / gathering,
                        "mails/s",
                        "by one run"),
                gathering);
        int part = Math.max(1, written[0] / MAIL_PARTS);
        double[] seconds = new double[MAIL_PARTS];
        for (int i = 0; i < MAIL_PARTS; i++) {
            long from = System.nanoTime();
            if (clock.send(part) != part) {
                throw new IllegalStateException("not all were sent");
            }
            seconds[i] = (System.nanoTime() - from) / 1e9;
        }
        Times sending = new Times(seconds);
        add(
                new TableRow(
                        "mail: send",
                        String.format(Locale.ROOT, "%,d mails a round by SMTP", part),
                        MAIL_PARTS,
                        part / sending.median(),
                        "mails/s",
                        ""),
                sending.median() * MAIL_PARTS);
    }

    private void add(TableRow row, double seconds) {
        rows.add(row);
        growth.add(row.what(), tasks, seconds);
    }
}
