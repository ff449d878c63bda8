package org.policydesk.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Small tables in the program: a header, a row on each line, and lines that begin with # for whoever reads them. */
final class DemoTable {
    private DemoTable() {}

    static List<DemoRow> rows(String name, String separator) {
        try (InputStream in = DemoTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing in the program: " + name);
            }
            List<List<String>> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(Pattern.quote(separator), -1)))
                    .toList();
            return lines.stream()
                    .skip(1)
                    .map(line -> DemoRow.of(lines.getFirst(), line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
