package org.policydesk.bench;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How costs grow with the number of tasks: none may grow worse than n log n, but for the tolerance; and what some of them may come to
 * at the largest size.
 */
final class Growth {
    /** So many times the cost for each n log n is borne: caches that no longer hold everything, and noise. */
    static final double TOLERANCE = 1.5;

    private final Map<String, NavigableMap<Integer, Double>> costs = new LinkedHashMap<>();
    private final NavigableMap<Integer, Map<String, Limit>> limits = new TreeMap<>();

    private record Limit(double found, double most) {
        boolean holds() {
            return found <= most;
        }
    }

    /** @param tasks how many there are */
    void add(String what, int tasks, double seconds) {
        costs.computeIfAbsent(what, any -> new TreeMap<>()).put(tasks, seconds);
    }

    /**
     * Counts for the largest number of tasks only.
     *
     * @param most what it may come to
     */
    void limit(String what, int tasks, double found, double most) {
        limits.computeIfAbsent(tasks, none -> new LinkedHashMap<>()).put(what, new Limit(found, most));
    }

    /**
     * Prints each cost at each size and what it comes to for each n log n, the smallest size's being 1.
     *
     * @return whether each holds
     */
    boolean print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%ncosts in seconds by the number of tasks n; in brackets cost / (n log n), the smallest size's being 1;"
                        + " fails where that is above %.1f times that of a smaller size%n",
                TOLERANCE);
        boolean holds = true;
        for (Map.Entry<String, NavigableMap<Integer, Double>> cost : costs.entrySet()) {
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-26s", cost.getKey()));
            cost.getValue().forEach((n, seconds) -> line.append(String.format(
                    Locale.ROOT, " %,9d: %9.4f (%5.2f)", n, seconds, relative(cost.getValue(), n))));
            boolean one = holds(cost.getValue());
            out.println(line + (one ? "" : "  WORSE THAN n log n"));
            holds &= one;
        }
        return printLimits(out) && holds;
    }

    private boolean printLimits(PrintStream out) {
        if (limits.isEmpty()) {
            return true;
        }
        int largest = limits.lastKey();
        Map<String, Limit> held = limits.getOrDefault(largest, Map.of());
        out.printf(Locale.ROOT, "%nlimits at %,d tasks%n", largest);
        held.forEach((what, limit) -> out.printf(
                Locale.ROOT,
                "%-44s %9.1f, at most %.1f%s%n",
                what,
                limit.found(),
                limit.most(),
                limit.holds() ? "" : "  ABOVE THE LIMIT"));
        return held.values().stream().allMatch(Limit::holds);
    }

    private static boolean holds(NavigableMap<Integer, Double> bySize) {
        double least = Double.MAX_VALUE;
        for (int n : bySize.keySet()) {
            double now = relative(bySize, n);
            if (now > TOLERANCE * least) {
                return false;
            }
            least = Math.min(least, now);
        }
        return true;
    }

    private static double relative(NavigableMap<Integer, Double> bySize, int n) {
        Map.Entry<Integer, Double> smallest = bySize.firstEntry();
        return each(n, bySize.getOrDefault(n, 0.0)) / each(smallest.getKey(), smallest.getValue());
    }

    private static double each(int n, double seconds) {
        return seconds / (n * Math.log(n));
    }
}
