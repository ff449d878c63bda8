package org.policydesk.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.policydesk.mail.SendingComparison;
import org.policydesk.policy.library.LibrarySpeed;
import org.policydesk.reminder.PlanningComparison;
import org.policydesk.task.AssignedMails;
import org.policydesk.task.StaffGrid;

/** Runs the benchmarks whose name matches and prints one table, with what it takes to repeat it. */
public final class Benchmarks {
    private static final Path LOG = Path.of("target", "bench.log");
    private static final PrintStream OUT = System.out;
    private static final String BY_CEL = "ByCel";

    /** What is measured in whole runs and not in calls, by name. */
    private static final Map<String, Comparison> COMPARISONS = new TreeMap<>(Map.of(
            "SendingComparison", SendingComparison::run,
            "PlanningComparison", PlanningComparison::run,
            "LibrarySpeed", LibrarySpeed::run,
            "StaffGrid", StaffGrid::run,
            "Table", Table::run,
            "AssignedMails", AssignedMails::run));

    private Benchmarks() {}

    private interface Comparison {
        void run(PrintStream out) throws Exception;
    }

    /**
     * @param args a regular expression for the benchmarks' and comparisons' names; comparisons are run first
     */
    public static void main(String[] args) throws Exception {
        OUT.printf("command  ./mvnw -Pbench test -Dbench='%s'%n", args[0]);
        Machine.print(OUT);
        Pattern wanted = Pattern.compile(args[0]);
        boolean comparisons = false;
        for (Map.Entry<String, Comparison> one : COMPARISONS.entrySet()) {
            if (wanted.matcher(one.getKey()).find()) {
                one.getValue().run(OUT);
                comparisons = true;
            }
        }
        if (comparisons && !args[0].equals(".*")) {
            return;
        }
        OUT.printf("settings JMH, 1 thread, 1 fork, 3 x 1 s to warm up, 5 x 2 s measured; JMH's own log: %s%n%n", LOG);
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(args[0])
                        .threads(1)
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .shouldFailOnError(true)
                        .output(LOG.toString())
                        .build())
                .run();
        OUT.printf("%-55s %22s %18s %18s%n", "benchmark", "median or mean", "p95 or ± (99.9 %)", "unit");
        results.forEach(Benchmarks::print);
        results.forEach(run -> compare(run, results));
    }

    /** How many times as long the same takes in CEL, where it is measured beside ours. */
    private static void compare(RunResult ours, Collection<RunResult> results) {
        String name = ours.getParams().getBenchmark();
        results.stream()
                .filter(other -> other.getParams().getBenchmark().equals(name + BY_CEL))
                .forEach(other -> OUT.printf(
                        Locale.ROOT,
                        "ratio    CEL takes %.1f times as long as ours: %s%n",
                        median(other) / median(ours),
                        name.replaceFirst("org\\.policydesk\\.", "")));
    }

    private static double median(RunResult run) {
        return run.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static void print(RunResult run) {
        Result<?> result = run.getPrimaryResult();
        boolean samples = run.getParams().getMode() == Mode.SampleTime;
        var numbers = result.getStatistics();
        OUT.printf(
                Locale.ROOT,
                "%-55s %,22.2f %,18.2f %18s%n",
                run.getParams().getBenchmark().replaceFirst("org\\.policydesk\\.", ""),
                samples ? numbers.getPercentile(50) : result.getScore(),
                samples ? numbers.getPercentile(95) : result.getScoreError(),
                (samples ? "p50, p95 " : "") + result.getScoreUnit());
    }
}
