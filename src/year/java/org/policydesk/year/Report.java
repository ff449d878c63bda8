package org.policydesk.year;

import java.io.PrintStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table that the year prints, a line a month. */
final class Report {
    private static final List<String> TABLES =
            List.of("envelope", "due_message", "journal", "used_link", "reminder_alarm", "policy_change");

    private final List<Line> lines = new ArrayList<>();

    /** The end of a month. */
    record Line(
            YearMonth month,
            int opened,
            long open,
            int inTime,
            int late,
            long overdue,
            int mails,
            Gauges gauges,
            TableSizes tables) {}

    /** Keeps the line and prints it, so that whoever waits sees how far the year is. */
    void add(Line line, PrintStream out) {
        lines.add(line);
        if (lines.size() == 1) {
            head(out);
        }
        print(line, out);
    }

    List<Line> lines() {
        return lines;
    }

    private static void head(PrintStream out) {
        out.printf(
                "%n%-8s %8s %7s %8s %7s %8s %8s %6s %8s %6s %6s %8s",
                "month",
                "tasks",
                "open",
                "in time",
                "late",
                "overdue",
                "mails",
                "heap",
                "threads",
                "conn",
                "files",
                "classes");
        TABLES.forEach(table -> out.printf(" %14s", table));
        out.println();
    }

    private static void print(Line line, PrintStream out) {
        Gauges gauges = line.gauges();
        out.printf(
                Locale.ROOT,
                "%-8s %,8d %,7d %,8d %,7d %,8d %,8d %4d M %8d %3d/%-2d %6d %,8d",
                line.month(),
                line.opened(),
                line.open(),
                line.inTime(),
                line.late(),
                line.overdue(),
                line.mails(),
                gauges.megabytes(),
                gauges.threads(),
                gauges.connections(),
                gauges.pool(),
                gauges.files(),
                gauges.classes());
        TABLES.forEach(table -> out.printf(Locale.ROOT, " %,14d", line.tables().of(table)));
        out.println();
    }

    void print(PrintStream out) {
        head(out);
        lines.forEach(line -> print(line, out));
    }
}
