package org.policydesk.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Text to drafts on one thread: characters of a compilation per second, for one length, four and sixteen times as long. */
@State(Scope.Benchmark)
public class ExtractionBenchmark {
    private static final Path WRITTEN = Path.of("src", "test", "resources", "extraction", "written");

    /** Counts what one round reads, so that the rate comes out in characters. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Characters {
        public long characters;

        @Setup(org.openjdk.jmh.annotations.Level.Iteration)
        public void clear() {
            characters = 0;
        }
    }

    @Param({"1", "4", "16"})
    public int times;

    private final Extractor extractor = new Extractor();
    private String text = "";

    @Setup
    public void read() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : new String[] {"2025-08-compilation.txt", "2025-04-express.txt", "2026-03-reference.txt"}) {
            all.append(Files.readString(WRITTEN.resolve(name), StandardCharsets.UTF_8)
                    .replaceAll("\\{\\{policy[^}]*}}", "")
                    .replaceAll("\\{\\{([^|}]*)\\|[^}]*}}", "$1"));
        }
        text = all.toString().repeat(times);
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public ExtractionResult extract(Characters counter) {
        counter.characters += text.length();
        return extractor.extract(text);
    }
}
