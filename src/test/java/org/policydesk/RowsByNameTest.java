package org.policydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.ClassUtils;

/**
 * Records that Spring fills by their components' names find columns of those very names. Any other is first looked for in vain: an
 * exception for each such column of each row, which H2 writes to its trace file with its whole stack. It is the file that is looked
 * through: an alias of another query in it, or in a comment, counts as well, and types from elsewhere are not looked at.
 */
class RowsByNameTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern FILLED = Pattern.compile("\\.query\\(([A-Z]\\w*(?:\\.[A-Z]\\w*)*)\\.class\\)");

    private final Set<String> looked = new TreeSet<>();
    private final Set<String> missing = new TreeSet<>();

    @Test
    void everyComponentHasAColumnOfItsVeryName() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(this::look);
        }
        assertThat(looked).contains("UrgentMember.memberName", "Found.itemId");
        assertThat(missing).isEmpty();
    }

    private void look(Path file) {
        String source = read(file);
        FILLED.matcher(source)
                .results()
                .map(found -> found.group(1))
                .flatMap(type -> resolve(file, type).stream())
                .filter(Class::isRecord)
                .forEach(type -> look(file, source, type));
    }

    private void look(Path file, String source, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            if (!name.equals(name.toLowerCase(Locale.ROOT))) {
                looked.add(type.getSimpleName() + "." + name);
                if (!Pattern.compile(" as " + name + "\\b").matcher(source).find()) {
                    missing.add("%s: no column \"as %s\"".formatted(file.getFileName(), name));
                }
            }
        }
    }

    /** The class of that name as the file means it; none for what the language or a library brings, and what is imported. */
    private static List<Class<?>> resolve(Path file, String type) {
        String outer = SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.');
        String inner = type.replace('.', '$');
        return Stream.of(outer + "$" + inner, ClassUtils.getPackageName(outer) + "." + inner)
                .filter(name -> ClassUtils.isPresent(name, null))
                .<Class<?>>map(name -> ClassUtils.resolveClassName(name, null))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
