package org.policydesk.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Opens an export as other people do. Where there is no LibreOffice, the test is skipped and says so. */
public final class LibreOffice {
    private static final Path PROGRAM = Path.of("/usr/bin/soffice");

    private LibreOffice() {}

    /**
     * What LibreOffice reads in a document or in a workbook's first sheet.
     *
     * @param folder where it may write
     */
    public static String text(Path file, Path folder) {
        boolean workbook = file.toString().endsWith(".xlsx");
        String part = workbook ? "calc" : "writer";
        if (!has(workbook ? "libsclo.so" : "libswlo.so")) {
            System.err.println("skipped: nothing to open " + file.getFileName() + " with (apt-get install libreoffice-"
                    + part + ")");
            Assumptions.abort("no LibreOffice " + part);
        }
        try {
            Process process = new ProcessBuilder(
                            PROGRAM.toString(),
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            workbook ? "csv:Text - txt - csv (StarCalc):44,34,76" : "txt:Text (encoded):UTF8",
                            "--outdir",
                            folder.toString(),
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("soffice.log").toFile())
                    .start();
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("LibreOffice is still at " + file);
            }
            try (Stream<Path> written = Files.list(folder)) {
                Path text = written.filter(path -> path.toString().endsWith(workbook ? ".csv" : ".txt"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("LibreOffice cannot open " + file));
                return Files.readString(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static boolean has(String library) {
        try {
            return Files.isExecutable(PROGRAM)
                    && Files.exists(PROGRAM.toRealPath().resolveSibling(library));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
