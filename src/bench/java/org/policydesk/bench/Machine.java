package org.policydesk.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Says what a measurement was made on. */
final class Machine {
    private static final long GB = 1L << 30;

    private Machine() {}

    static void print(PrintStream out) throws IOException {
        out.printf(
                "machine  %s, %d processors, %.0f GB, %s %s%n",
                processor(),
                Runtime.getRuntime().availableProcessors(),
                memory() / (double) GB,
                System.getProperty("os.name"),
                System.getProperty("os.version"));
        out.printf(
                "java     %s %s, heap of %.1f GB at most%n",
                System.getProperty("java.vm.name"),
                System.getProperty("java.vm.version"),
                Runtime.getRuntime().maxMemory() / (double) GB);
    }

    private static long memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : 0;
    }

    private static String processor() throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(file)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }
}
