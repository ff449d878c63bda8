package org.policydesk.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files, profiles and tests that the papers name are there. */
class NamedTest {
    private static final Pattern FILE = Pattern.compile(
            "`((?:SRC|TEST|RES|src|docs|config|frontend)/[A-Za-z0-9_./-]+\\.(?:java|csv|txt|yaml|properties|md|sh|css|js))`");
    /** Whoever installs the desk writes it. */
    private static final String WRITTEN_BY_OTHERS = "config/application.yaml";

    private static final Pattern PROFILE = Pattern.compile("mvnw[^`\\n]* -P([a-z]+)|mvnw -P([a-z]+)");
    private static final Pattern TESTS = Pattern.compile("-D(?:it\\.)?test='?([A-Za-z*,]+)");

    @Test
    void everyFileThatIsNamedIsThere() {
        Set<String> files = named(FILE);
        files.remove(WRITTEN_BY_OTHERS);

        assertThat(files).hasSizeGreaterThan(40).allMatch(name -> Files.exists(place(name)));
    }

    private static Path place(String name) {
        return Path.of(name.replaceFirst("^SRC/", "src/main/java/org/policydesk/")
                .replaceFirst("^TEST/", "src/test/java/org/policydesk/")
                .replaceFirst("^RES/", "src/main/resources/"));
    }

    @Test
    void everyProfileThatIsNamedIsInThePom() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(named(PROFILE))
                .contains("bench", "pictures")
                .allMatch(name -> pom.contains("<id>" + name + "</id>"));
    }

    @Test
    void everyTestThatACommandNamesIsThere() throws IOException {
        Set<String> classes = classes();
        assertThat(named(TESTS).stream().flatMap(names -> Stream.of(names.split(","))))
                .hasSizeGreaterThan(10)
                .allMatch(name -> classes.stream().anyMatch(like(name)));
    }

    private static Predicate<String> like(String name) {
        return Pattern.compile(name.replace("*", ".*")).asMatchPredicate();
    }

    private static Set<String> classes() throws IOException {
        Set<String> classes = new TreeSet<>();
        for (String folder : List.of("src/test/java", "src/nodes/java")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .forEach(name -> classes.add(name.replace(".java", "")));
            }
        }
        return classes;
    }

    private static Set<String> named(Pattern pattern) {
        return Paper.all().stream()
                .flatMap(paper -> pattern.matcher(paper.text()).results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
