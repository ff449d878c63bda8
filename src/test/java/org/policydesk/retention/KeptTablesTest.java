package org.policydesk.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/data.md says of how long is kept what leaves out no table of the desk. */
class KeptTablesTest {
    private static final Pattern CREATED = Pattern.compile("(?i)create table (?:if not exists )?([a-z_]+)");
    private static final Pattern DROPPED = Pattern.compile("(?i)drop table (?:if exists )?([a-z_]+)");
    private static final Pattern NAMED = Pattern.compile("`([a-z_]+)`");

    @Test
    void everyTableIsNamedAndNoOther() throws IOException {
        Set<String> tables = found(CREATED);
        tables.removeAll(found(DROPPED));

        Set<String> named = Files.readString(Path.of("docs", "data.md"))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|")[1])
                .flatMap(cell -> NAMED.matcher(cell).results().map(one -> one.group(1)))
                .filter(name -> !name.startsWith("java"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isEqualTo(tables);
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "resources", "db"))) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
