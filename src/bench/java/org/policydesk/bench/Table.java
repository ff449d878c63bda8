package org.policydesk.bench;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.policydesk.support.PostgresServer;

/**
 * What a desk of a national association costs, in one table: the largest size in full, and how each cost grows up to it. Fails
 * where one grows worse than n log n, or is above what it may come to at the largest size.
 */
public final class Table {
    private static final String SIZES = "5000,50000,500000";
    private static final int ROUNDS = 5;
    private static final int BARE_PARTS = Integer.getInteger("bench.bareParts", 1);

    private Table() {}

    /** Prints the table. */
    public static void run(PrintStream out) throws Exception {
        List<Integer> sizes = Arrays.stream(
                        System.getProperty("bench.sizes", SIZES).split(","))
                .map(size -> Integer.valueOf(size.strip()))
                .sorted()
                .toList();
        out.printf(
                "settings -Dbench.sizes=%s, the smaller ones before the largest also warm up; medians%n",
                String.join(",", sizes.stream().map(String::valueOf).toList()));
        Growth growth = new Growth();
        List<TableRow> rows = new ArrayList<>();
        boolean holds;
        GreenMail mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailbox.start();
        try (PostgresServer server = PostgresServer.start()) {
            for (int size : sizes) {
                long from = System.nanoTime();
                try (BenchDesk desk = BenchDesk.on(
                        server,
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + mailbox.getSmtp().getPort(),
                        "--desk.mail.from=desk@example.org",
                        "--desk.mail.per-minute=0")) {
                    if (size == sizes.getFirst()) {
                        out.printf("database PostgreSQL %s on this machine, without fsync, heap and all else as by default%n",
                                desk.jdbc().queryForObject("show server_version", String.class));
                        rows.add(new ImportSpeed(desk).run(ROUNDS));
                        desk.jdbc().execute("delete from action_item");
                    }
                    List<TableRow> seen = size == sizes.getLast() ? rows : new ArrayList<>();
                    new SizeRun(desk, size, growth, seen).run(BARE_PARTS);
                }
                mailbox.purgeEmailFromAllMailboxes();
                out.printf(Locale.ROOT, "         %,d tasks measured in %.0f s%n", size, (System.nanoTime() - from) / 1e9);
            }
        } finally {
            mailbox.stop();
            // Also where something failed half-way: what was measured until then took minutes.
            TableRow.head(out);
            rows.forEach(row -> row.print(out));
            holds = growth.print(out);
        }
        if (!holds) {
            throw new IllegalStateException("something grows worse than n log n, or is above its limit");
        }
    }
}
