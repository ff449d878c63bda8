package org.policydesk.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.policydesk.support.HandClocks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * One simulated year in a single process: every deadline handled, every mail that the rules demand and no other, nothing that leaks, and
 * tables bounded by retention. Fails on the first of these that is not so, and prints its table in any case.
 */
@Import(HandClocks.class)
abstract class YearContract {
    private static final MailSink SINK = sink();
    private static final ReturnedMail RETURNED = new ReturnedMail();
    private static final String PLANS = "reminder_plan";
    private static final int SHOWN = 60;
    private static final int QUARTER = 3;
    // After so many months what is there once is there.
    private static final int SETTLED = 2;

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    private static MailSink sink() {
        try {
            return new MailSink();
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", SINK::port);
        registry.add("desk.mail.bounces.port", RETURNED::port);
    }

    @AfterAll
    static void close() throws IOException {
        SINK.close();
        RETURNED.close();
    }

    abstract String database();

    @Test
    void aYearInOneProcessHandlesEveryDeadlineLeaksNothingAndKeepsItsTablesBounded() throws Exception {
        YearSettings settings = YearSettings.fromProperties();
        long from = System.nanoTime();
        Year year = new Year(context, settings, SINK, RETURNED, port);
        Desk desk = Desk.of(context);
        Verdicts verdicts = new Verdicts(desk, year.board(), settings);
        Report report = new Report();
        for (LocalDate day = settings.begin(); !day.isAfter(settings.last()); day = day.plusDays(1)) {
            year.day(day);
            if (day.equals(YearMonth.from(day).atEndOfMonth()) || day.equals(settings.last())) {
                verdicts.month(day);
                report.add(line(day, year, desk), System.out);
            }
        }
        long seconds = (System.nanoTime() - from) / 1_000_000_000;
        List<String> wrong = verdicts.wrong(year.programme().topics, SINK.accepted());
        grown(report, wrong);
        print(settings, year, report, wrong, seconds);
        assertThat(wrong).isEmpty();
    }

    private Report.Line line(LocalDate day, Year year, Desk desk) {
        Board board = year.board();
        long overdue = board.jobs.values().stream()
                .filter(job -> !job.settled && job.due.isBefore(day))
                .count();
        long open = board.jobs.values().stream().filter(job -> !job.settled).count();
        return new Report.Line(
                YearMonth.from(day),
                board.opened,
                open,
                board.inTime,
                board.late,
                overdue,
                year.mails,
                Gauges.read(context),
                TableSizes.read(desk.jdbc()));
    }

    /** From the second month on nothing grows that must not, and no table from quarter to quarter that is no record. */
    private static void grown(Report report, List<String> wrong) throws IOException {
        List<Report.Line> lines = report.lines();
        for (int i = SETTLED; i < lines.size(); i++) {
            Report.Line line = lines.get(i);
            line.gauges()
                    .grownSince(lines.get(SETTLED - 1).gauges())
                    .forEach(what -> wrong.add("since the second month until " + line.month() + " grew " + what));
        }
        Set<String> kept = TableSizes.kept();
        // One row for each open task: as many as there are of those, however many that is.
        kept.add(PLANS);
        lines.stream()
                .filter(line -> !TableSizes.about(line.tables().of(PLANS), line.open()))
                .forEach(line -> wrong.add("at the end of %s there were %d rows of %s for %d open tasks"
                        .formatted(line.month(), line.tables().of(PLANS), PLANS, line.open())));
        for (int i = 2 * QUARTER; i < lines.size(); i += QUARTER) {
            Report.Line line = lines.get(i);
            line.tables()
                    .grownSince(lines.get(i - QUARTER).tables(), kept)
                    .forEach(what -> wrong.add("within a quarter until " + line.month() + " grew " + what));
        }
    }

    private void print(YearSettings settings, Year year, Report report, List<String> wrong, long seconds)
            throws IOException {
        System.out.printf("%nyear     %s%n", settings.command(database()));
        System.out.printf(
                "         %s, Java %s, %d processors, %d MB heap at most, %d min %d s, of them %d s of this process's own work; %s%n",
                database(),
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                seconds / 60,
                seconds % 60,
                Gauges.cpuSeconds(),
                year.deeds());
        System.out.printf("         the clock: %s%n", year.clockwork().fired());
        System.out.printf("         the people: %s%n", year.worked());
        int months = report.lines().size();
        System.out.printf("         leaks: %s%n", judged(months, SETTLED, Gauges.tolerance()));
        System.out.printf("         tables: %s%n", judged(months, 2 * QUARTER, TableSizes.tolerance()));
        report.print(System.out);
        tables(report, TableSizes.kept());
        System.out.printf(
                "%nyear     %,d tasks, %,d mails, %,d of them reminders, each looked at; %d things wrong%s%n",
                year.board().opened,
                year.mails,
                year.reminders,
                wrong.size(),
                months > 2 * QUARTER ? "" : months > SETTLED ? ", tables not judged" : ", leaks and tables not judged");
        wrong.stream().limit(SHOWN).forEach(what -> System.out.println("  wrong: " + what));
    }

    /** What growth is borne; or that there was too little time to see any. */
    private static String judged(int months, int before, String tolerance) {
        return months > before ? "within " + tolerance : "not judged: fewer than " + (before + 1) + " months";
    }

    /** Every table with rows, at the end of each quarter. */
    private static void tables(Report report, Set<String> kept) {
        List<Report.Line> quarters = new ArrayList<>();
        for (int i = QUARTER - 1; i < report.lines().size(); i += QUARTER) {
            quarters.add(report.lines().get(i));
        }
        if (quarters.isEmpty()) {
            return;
        }
        System.out.printf(
                "%nrows at the end of %s%n",
                quarters.stream().map(Report.Line::month).toList());
        quarters.getLast().tables().rows().forEach((table, rows) -> {
            if (rows > 0) {
                StringBuilder line = new StringBuilder("%-24s".formatted(table));
                quarters.forEach(quarter ->
                        line.append(" %,10d".formatted(quarter.tables().of(table))));
                System.out.println(line + (kept.contains(table) ? "  record" : ""));
            }
        });
    }
}
