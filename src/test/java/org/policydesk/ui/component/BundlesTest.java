package org.policydesk.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

class BundlesTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** A key that is written out whole, not put together. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:getTranslation\\(|say\\(|Messages\\.\\w+\\(\\s*[\\w.()]+,)\\s*\"([a-z]\\w*(?:\\.[\\w-]+)+)\"\\s*[,)]");

    /** Those that the application reads, so that a new area is looked at too. */
    static Stream<String> areas() {
        YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yaml"));
        String names = Objects.requireNonNull(settings.getObject()).getProperty("spring.messages.basename");
        return Stream.of(names.split(","));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyTextExistsInBothLanguages(String area) throws IOException {
        assertThat(texts(area + "_en").stringPropertyNames())
                .isEqualTo(texts(area).stringPropertyNames())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void bothLanguagesSayTheSameValues(String area) throws IOException {
        Properties chinese = texts(area);
        Properties english = texts(area + "_en");
        List<String> different = chinese.stringPropertyNames().stream()
                .filter(key -> !places(chinese.getProperty(key)).equals(places(english.getProperty(key, ""))))
                .toList();
        assertThat(different).isEmpty();
    }

    /** A text that was copied and not translated is Chinese in both. */
    @ParameterizedTest
    @MethodSource("areas")
    void noEnglishTextIsTheChineseOne(String area) throws IOException {
        Properties chinese = texts(area);
        Properties english = texts(area + "_en");
        assertThat(english.stringPropertyNames())
                .filteredOn(key -> HAN.matcher(english.getProperty(key)).find())
                .filteredOn(key -> english.getProperty(key).equals(chinese.getProperty(key)))
                .isEmpty();
    }

    /** A key that no bundle has would be shown as !key!. */
    @Test
    void everyTextThatTheScreensNameIsThere() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String area : areas().toList()) {
            known.addAll(texts(area).stringPropertyNames());
        }
        Set<String> named = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java", "org", "policydesk", "ui"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                NAMED.matcher(Files.readString(source)).results().forEach(found -> named.add(found.group(1)));
            }
        }
        assertThat(named).hasSizeGreaterThan(300).isSubsetOf(known);
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(BundlesTest.class.getResourceAsStream("/" + bundle + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
