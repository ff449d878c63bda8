package org.policydesk.reminder;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.policydesk.PolicyDesk;
import org.policydesk.account.SystemUser;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The planner's first sweep over 200,000 open tasks on PostgreSQL, in messages stored per second, beside a bare JDBC batch insert of
 * the very same rows into a table with the same indexes in the same run. Then a sweep that finds nothing to do, and one that
 * finds one task changed.
 */
public final class PlanningComparison {
    private static final int TASKS = Integer.getInteger("bench.tasks", 200_000);
    private static final int CHUNK = 5_000;
    private static final String COLUMNS =
            "task_id, person_id, rung, due_version, occasion, at, state, skip_reason, note, title,"
                    + " member_name, due, due_before, cut_off_before, move_reason";

    private PlanningComparison() {}

    /** Prints rows per second of both and their ratio. */
    public static void run(PrintStream out) throws Exception {
        out.printf(
                "%nplanning %,d open tasks, PostgreSQL, one connection, batches of one chunk of tasks or %,d rows%n",
                TASKS, CHUNK);
        Path files = Files.createTempDirectory("planning");
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.builder().setRegisterShutdownHook(false).start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            long from = System.nanoTime();
            DrillData.fill(url, TASKS);
            out.printf(Locale.ROOT, "  set up         %10.1f s%n", (System.nanoTime() - from) / 1e9);
            try (ConfigurableApplicationContext desk = new SpringApplicationBuilder(PolicyDesk.class)
                    .initializers(context ->
                            context.getBeanFactory().registerSingleton("onlyTheProduct", DeskNode.onlyTheProduct()))
                    .run(
                            "--server.port=0",
                            "--server.address=127.0.0.1",
                            "--spring.main.lazy-initialization=true",
                            "--spring.profiles.active=postgres",
                            "--spring.quartz.auto-startup=false",
                            "--spring.quartz.scheduler-name=bench-" + UUID.randomUUID(),
                            "--spring.datasource.url=" + url,
                            "--spring.datasource.username=postgres",
                            "--spring.datasource.password=postgres",
                            "--desk.data=" + files)) {
                Planner planner = desk.getBean(Planner.class);
                double seconds = seconds(planner);
                try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres")) {
                    long rows = count(connection);
                    double bare = bare(connection);
                    out.printf(
                            Locale.ROOT,
                            "  sweep          %,10.0f rows/s (%,d rows in %.1f s)%n",
                            rows / seconds,
                            rows,
                            seconds);
                    out.printf(Locale.ROOT, "  heap           %10d MB at most%n", peak() >> 20);
                    out.printf(Locale.ROOT, "  bare insert    %,10.0f rows/s%n", rows / bare);
                    out.printf(Locale.ROOT, "  ratio          %10.2f (wanted: at least 0.50)%n", bare / seconds);
                    out.printf(Locale.ROOT, "  nothing to do  %10.2f s%n", seconds(planner));
                    try (var statement = connection.createStatement()) {
                        statement.execute(
                                "update task set due = due + 1, due_version = due_version + 1 where id = (select"
                                        + " min(id) from task)");
                    }
                    out.printf(Locale.ROOT, "  one changed    %10.2f s%n", seconds(planner));
                }
            }
        }
    }

    private static double seconds(Planner planner) {
        long from = System.nanoTime();
        SystemUser.call(planner::sweep);
        return (System.nanoTime() - from) / 1e9;
    }

    /** The most that the heap held, garbage included. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static long count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from due_message")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Only the inserts and their commits are timed. */
    private static double bare(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table bare (like due_message including all)");
        }
        connection.setAutoCommit(false);
        long nanos = 0;
        try (var read = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into bare (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            long last = 0;
            for (List<Object[]> rows = chunk(read, last); !rows.isEmpty(); rows = chunk(read, last)) {
                last = (Long) rows.getLast()[15];
                long from = System.nanoTime();
                for (Object[] row : rows) {
                    for (int i = 0; i < 15; i++) {
                        insert.setObject(i + 1, row[i]);
                    }
                    insert.addBatch();
                }
                insert.executeBatch();
                connection.commit();
                nanos += System.nanoTime() - from;
            }
        }
        connection.setAutoCommit(true);
        return nanos / 1e9;
    }

    private static List<Object[]> chunk(java.sql.Statement read, long after) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (ResultSet row = read.executeQuery(
                "select " + COLUMNS + ", id from due_message where id > " + after + " order by id limit " + CHUNK)) {
            while (row.next()) {
                Object[] values = new Object[16];
                for (int i = 0; i < 16; i++) {
                    values[i] = row.getObject(i + 1);
                }
                rows.add(values);
            }
        }
        return rows;
    }
}
