package org.policydesk.ui.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long everything took, by kind, and what went wrong. Thread-safe. */
final class Samples {
    private final Map<String, List<Double>> millis = new TreeMap<>();
    private final Map<String, List<String>> errors = new TreeMap<>();
    private boolean counted;

    /** Something that is measured. */
    interface Act {
        void run() throws Exception;
    }

    /** From now on what is done counts; errors count from the beginning. */
    synchronized void count() {
        counted = true;
    }

    void time(String kind, Act act) {
        long begun = System.nanoTime();
        try {
            act.run();
            add(kind, (System.nanoTime() - begun) / 1e6);
        } catch (Exception e) {
            fail(kind, e.toString());
        }
    }

    private synchronized void add(String kind, double took) {
        if (counted) {
            millis.computeIfAbsent(kind, none -> new ArrayList<>()).add(took);
        }
    }

    private synchronized void fail(String kind, String why) {
        errors.computeIfAbsent(kind, none -> new ArrayList<>()).add(why);
    }

    synchronized List<String> errors() {
        List<String> all = new ArrayList<>();
        errors.forEach((kind, whys) -> whys.forEach(why -> all.add(kind + ": " + why)));
        return all;
    }

    /** The first error of each kind. */
    synchronized List<String> firstErrors() {
        return errors.entrySet().stream()
                .map(of -> of.getKey() + ": " + of.getValue().getFirst())
                .toList();
    }

    /** How many of each kind came to a good end since they count. */
    synchronized Map<String, Integer> counts() {
        Map<String, Integer> all = new TreeMap<>();
        millis.forEach((kind, times) -> all.put(kind, times.size()));
        return all;
    }

    /** Within how many milliseconds that many of 100 of each kind were done. */
    synchronized Map<String, Double> within(int share) {
        Map<String, Double> all = new TreeMap<>();
        millis.forEach((kind, times) -> all.put(kind, Figures.percentile(times, share)));
        return all;
    }

    /** The same over all kinds. */
    synchronized double allWithin(int share) {
        return Figures.percentile(millis.values().stream().flatMap(List::stream).toList(), share);
    }

    /** One line for each kind, and one for all. */
    synchronized void print(int seconds) {
        Figures.say("%-34s %8s %8s %8s %8s %8s %8s", "", "requests", "per s", "errors", "p50 ms", "p95 ms", "p99 ms");
        List<Double> all = new ArrayList<>();
        millis.forEach((kind, times) -> {
            all.addAll(times);
            line(kind, times, errors.getOrDefault(kind, List.of()).size(), seconds);
        });
        line("all", all, errors().size(), seconds);
    }

    private static void line(String kind, List<Double> times, int failed, int seconds) {
        Figures.say(
                "%-34s %,8d %8.1f %8d %8.1f %8.1f %8.1f",
                kind,
                times.size(),
                times.size() / (double) seconds,
                failed,
                Figures.percentile(times, 50),
                Figures.percentile(times, 95),
                Figures.percentile(times, 99));
    }
}
