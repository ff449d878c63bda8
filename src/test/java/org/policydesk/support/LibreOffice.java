package org.policydesk.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Opens an export as other people do. Where there is no LibreOffice, the test is skipped and says so. */
public final class LibreOffice {
    private static final Path PROGRAM = Path.of("/usr/bin/soffice");
    /** Commas, quotes, UTF-8, as shown and not as formulas, every sheet. */
    private static final String ALL_SHEETS =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

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

    /**
     * What LibreOffice reads in each of the documents and in all sheets of each of the workbooks, in one run for each kind.
     *
     * @param folder where it may write
     */
    public static Map<Path, String> texts(List<Path> files, Path folder) {
        Map<Path, String> read = new HashMap<>();
        for (boolean workbooks : List.of(true, false)) {
            List<Path> some = files.stream()
                    .filter(file -> file.toString().endsWith(".xlsx") == workbooks)
                    .toList();
            if (!some.isEmpty()) {
                Path out = folder.resolve(workbooks ? "sheets" : "documents");
                convert(some, folder, out, workbooks ? ALL_SHEETS : "txt:Text (encoded):UTF8", workbooks);
                some.forEach(file -> read.put(file, written(file, out)));
            }
        }
        return read;
    }

    private static void convert(List<Path> files, Path folder, Path out, String filter, boolean workbooks) {
        String library = workbooks ? "libsclo.so" : "libswlo.so";
        if (!has(library)) {
            String part = workbooks ? "calc" : "writer";
            System.err.println("skipped: nothing to open exports with (apt-get install libreoffice-" + part + ")");
            Assumptions.abort("no LibreOffice " + part);
        }
        List<String> command = new ArrayList<>(List.of(
                PROGRAM.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                filter,
                "--outdir",
                out.toString()));
        files.forEach(file -> command.add(file.toString()));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("soffice.log").toFile())
                    .start();
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("LibreOffice is still at " + files);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** A sheet is a file of its own, named after the workbook and the sheet. */
    private static String written(Path file, Path out) {
        String name = file.getFileName().toString().replaceFirst("[.][a-z]+$", "");
        try (Stream<Path> written = Files.list(out)) {
            StringBuilder all = new StringBuilder();
            for (Path one : written.sorted().toList()) {
                String found = one.getFileName().toString();
                if (found.startsWith(name + "-") || found.startsWith(name + ".")) {
                    all.append(Files.readString(one)).append('\n');
                }
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
