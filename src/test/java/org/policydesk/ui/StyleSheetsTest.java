package org.policydesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dependency.StyleSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A browser says nothing of a style sheet that is broken or forgotten; it just drops the rules. */
class StyleSheetsTest {
    private static final Path FOLDER = Path.of("frontend", "static");

    static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyBraceThatOpensCloses(Path sheet) throws IOException {
        String rules = Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
        int depth = 0;
        for (char c : rules.toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            assertThat(depth).as("depth in %s", sheet).isBetween(0, 2);
        }
        assertThat(depth).as("open braces at the end of %s", sheet).isZero();
    }

    @Test
    void theShellNamesEverySheet() throws IOException {
        List<String> named = Arrays.stream(Shell.class.getAnnotationsByType(StyleSheet.class))
                .map(StyleSheet::value)
                .toList();
        assertThat(named)
                .containsAll(sheets().stream()
                        .map(sheet -> sheet.getFileName().toString())
                        .toList());
    }
}
