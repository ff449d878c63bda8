package org.policydesk.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Text to drafts on one thread, in characters per second, for one length and four and sixteen times as long. Reads a real
 * compilation when one lies beside the repository, else our own, which holds some ten times as many deadlines a page.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ExtractionBenchmark {
    private static final int LENGTH = 100_000;
    private static final Path REAL = Path.of("..", "shared", "policies", "2026-01-issue23.txt");
    private static final Path WRITTEN =
            Path.of("src", "test", "resources", "extraction", "written", "2025-08-compilation.txt");

    private final Extractor extractor = new Extractor();
    private String once = "";
    private String fourTimes = "";
    private String sixteenTimes = "";

    @Setup
    public void read() throws IOException {
        String text = Files.isRegularFile(REAL)
                ? Files.readString(REAL)
                : Files.readString(WRITTEN, StandardCharsets.UTF_8)
                        .replaceAll("\\{\\{policy[^}]*}}", "")
                        .replaceAll("\\{\\{([^|}]*)\\|[^}]*}}", "$1");
        once = text.repeat(LENGTH / text.length() + 1).substring(0, LENGTH);
        fourTimes = once.repeat(4);
        sixteenTimes = once.repeat(16);
    }

    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public ExtractionResult charactersOnce() {
        return extractor.extract(once);
    }

    @Benchmark
    @OperationsPerInvocation(4 * LENGTH)
    public ExtractionResult charactersFourTimes() {
        return extractor.extract(fourTimes);
    }

    @Benchmark
    @OperationsPerInvocation(16 * LENGTH)
    public ExtractionResult charactersSixteenTimes() {
        return extractor.extract(sixteenTimes);
    }
}
