package org.policydesk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The log of attempts is proof: nothing in the house changes or deletes a line of it. */
class AttemptsAreAppendOnlyTest {
    private static final List<String> FORBIDDEN =
            List.of("update envelope_attempt", "delete from envelope_attempt", "truncate table envelope_attempt");

    @Test
    void noStatementChangesOrDeletesAnAttempt() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
            List<Path> guilty = files.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".sql"))
                    .filter(AttemptsAreAppendOnlyTest::isGuilty)
                    .toList();
            assertThat(guilty).isEmpty();
        }
    }

    private static boolean isGuilty(Path file) {
        try {
            String text = Files.readString(file).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            return FORBIDDEN.stream().anyMatch(text::contains);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
