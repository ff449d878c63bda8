package org.policydesk.support;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that the product gives away, written into a folder with texts in them that a spreadsheet would compute if it took them for
 * formulas.
 */
public final class Exports {
    /** What users may call anything. */
    public static final List<String> HOSTILE = List.of(
            "=1+1",
            "+1+1",
            "-1+1",
            "@SUM(1,1)",
            "\t=1+1",
            "=HYPERLINK(\"http://example.test\",\"看\")",
            "=cmd|' /C calc'!A1");

    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    public Exports(Path folder) {
        this.folder = folder;
    }

    /** What writes a file and leaves it open. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    public Exports add(String name, Writing writing) {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.add(file);
        return this;
    }

    /** In the order in which they were added. */
    public List<Path> files() {
        return List.copyOf(files);
    }
}
