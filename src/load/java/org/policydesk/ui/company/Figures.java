package org.policydesk.ui.company;

import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.management.JMException;
import javax.management.ObjectName;

/** What was measured, in words. */
public final class Figures {
    private static final int MOST_LINES = 15;

    private Figures() {}

    /** Prints a line of the measurement. */
    public static void say(String format, Object... args) {
        System.out.println("load: " + (args.length == 0 ? format : String.format(Locale.ROOT, format, args)));
    }

    static String times(List<Reader.Move> moves) {
        List<Double> millis = moves.stream().map(Reader.Move::millis).toList();
        List<Double> busy = moves.stream().map(Reader.Move::busy).toList();
        return String.format(
                Locale.ROOT,
                "median %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms; of that at work: median %.1f ms, p95 %.1f"
                        + " ms (%d moves, machine's load %.1f)",
                percentile(millis, 50),
                percentile(millis, 95),
                percentile(millis, 99),
                percentile(millis, 100),
                percentile(busy, 50),
                percentile(busy, 95),
                moves.size(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    static double percentile(List<Double> values, int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }

    /** What lives after a full collection, in bytes by class. */
    public record Heap(Map<String, Long> bytes) {
        /** In bytes. */
        public long used() {
            return bytes.values().stream().mapToLong(Long::longValue).sum();
        }

        /** The classes that grew most, in KB for each session. */
        public List<String> grownSince(Heap before, int sessions) {
            Map<String, Long> grown = new HashMap<>(bytes);
            before.bytes.forEach((name, size) -> grown.merge(name, -size, Long::sum));
            return grown.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .limit(MOST_LINES)
                    .map(one -> String.format(
                            Locale.ROOT, "  %7.1f KB  %s", one.getValue() / 1024.0 / sessions, one.getKey()))
                    .toList();
        }
    }

    /** The class histogram, for which the virtual machine collects first. */
    public static Heap heap() throws JMException {
        String text = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        Map<String, Long> bytes = new HashMap<>();
        text.lines().map(line -> line.strip().split("\\s+")).forEach(words -> {
            if (words.length >= 4 && words[0].endsWith(":") && words[2].matches("[0-9]+")) {
                bytes.merge(words[3], Long.valueOf(words[2]), Long::sum);
            }
        });
        return new Heap(bytes);
    }
}
