package org.policydesk.year;

import com.sun.management.UnixOperatingSystemMXBean;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.springframework.context.ApplicationContext;

/**
 * What the process holds at the end of a month, after the garbage has been collected.
 *
 * @param heap bytes in use
 * @param connections of the pool, in use by somebody
 * @param files open files and sockets; 0 where the system does not tell
 */
record Gauges(long heap, int threads, int connections, int pool, long files, int classes) {
    private static final long MEGABYTE = 1 << 20;
    // What a year's mails, tasks and people may add to caches that are bounded by themselves.
    private static final double HEAP_SHARE = 0.15;
    private static final long HEAP_ROOM = 16 * MEGABYTE;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MORE_THREADS = 12;
    private static final int MORE_FILES = 25;
    private static final double CLASSES_SHARE = 0.03;

    static Gauges read(ApplicationContext desk) {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        var memory = ManagementFactory.getMemoryMXBean();
        HikariPoolMXBean pool =
                Objects.requireNonNull(((HikariDataSource) desk.getBean(DataSource.class)).getHikariPoolMXBean());
        long files = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
        return new Gauges(
                memory.getHeapMemoryUsage().getUsed(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                inUse(pool),
                pool.getTotalConnections(),
                files,
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
    }

    /** What is at something just now gives its connection back in a moment. */
    private static int inUse(HikariPoolMXBean pool) {
        try {
            Awaitility.await().atMost(PATIENCE).until(() -> pool.getActiveConnections() == 0);
            return 0;
        } catch (ConditionTimeoutException e) {
            return pool.getActiveConnections();
        }
    }

    /** Processor time of the whole process so far, all threads together. */
    static long cpuSeconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1_000_000_000
                : 0;
    }

    static String tolerance() {
        return "heap +%.0f%% and %d MB, threads +%d, files +%d, classes +%.0f%%, no connection in use"
                .formatted(100 * HEAP_SHARE, HEAP_ROOM / MEGABYTE, MORE_THREADS, MORE_FILES, 100 * CLASSES_SHARE);
    }

    long megabytes() {
        return heap / MEGABYTE;
    }

    /** What has grown since then that must not. */
    List<String> grownSince(Gauges then) {
        List<String> grown = new ArrayList<>();
        if (heap > then.heap * (1 + HEAP_SHARE) + HEAP_ROOM) {
            grown.add("heap from " + then.megabytes() + " to " + megabytes() + " MB");
        }
        if (threads > then.threads + MORE_THREADS) {
            grown.add("threads from " + then.threads + " to " + threads);
        }
        if (files > then.files + MORE_FILES) {
            grown.add("open files from " + then.files + " to " + files);
        }
        if (classes > then.classes * (1 + CLASSES_SHARE)) {
            grown.add("classes from " + then.classes + " to " + classes);
        }
        if (connections > 0) {
            grown.add(connections + " connections in use though nobody works");
        }
        return grown;
    }
}
