package org.policydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** What docs/settings.md says of settings is so. */
class SettingsTest {
    private static final Pattern DOCUMENTED = Pattern.compile("^\\| `(desk\\.[a-z.-]+)`", Pattern.MULTILINE);
    private static final Set<String> BY_THE_WAY =
            Set.of("desk.demo", "desk.demo-past", "desk.mail.per-minute-of", "desk.mail.bounces.port");

    @TempDir
    Path folder;

    @Test
    void everySettingOfTheDeskIsDocumentedAndNoOther() throws Exception {
        Set<String> documented = DOCUMENTED
                .matcher(Files.readString(Path.of("docs", "settings.md")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = new TreeSet<>(BY_THE_WAY);
        known.addAll(written());
        known.addAll(bound());

        assertThat(documented).isEqualTo(known);
    }

    @Test
    void aFileBesideTheJarHoldsAgainstTheJarTheEnvironmentAgainstTheFileAndAnArgumentAgainstAll() throws Exception {
        assertThat(setting(Map.of())).isEqualTo("300");

        Files.writeString(folder.resolve("application.yaml"), "desk.mail.per-minute: 200\n");
        assertThat(setting(Map.of())).isEqualTo("200");
        assertThat(setting(Map.of("DESK_MAIL_PERMINUTE", "100"))).isEqualTo("100");
        assertThat(setting(Map.of("DESK_MAIL_PERMINUTE", "100"), "--desk.mail.per-minute=50"))
                .isEqualTo("50");
    }

    /** As at start, with the folder as the {@code config} beside the jar. */
    private String setting(Map<String, Object> variables, String... arguments) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("systemEnvironment", variables));
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "test",
                        Map.of("spring.config.location", "optional:classpath:/,optional:file:" + folder + "/")));
        ConfigDataEnvironmentPostProcessor.applyTo(
                environment, new DefaultResourceLoader(), new DefaultBootstrapContext(), new String[0]);
        return perMinute(environment);
    }

    private static String perMinute(Environment environment) {
        return org.springframework.boot.context.properties.bind.Binder.get(environment)
                .bind("desk.mail.per-minute", String.class)
                .get();
    }

    private static Set<String> written() throws IOException {
        YamlPropertySourceLoader loader = new YamlPropertySourceLoader();
        Set<String> keys = new TreeSet<>();
        for (String file : List.of("application.yaml", "config/lead-times.yaml", "config/reminders.yaml")) {
            loader.load(file, new ClassPathResource(file))
                    .forEach(source -> Arrays.stream(((MapPropertySource) source).getPropertyNames())
                            .map(key -> key.replaceAll("\\[.*", ""))
                            .filter(key -> key.startsWith("desk."))
                            .forEach(keys::add));
        }
        return keys;
    }

    private static Set<String> bound() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scan.findCandidateComponents("org.policydesk").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(SettingsTest::keys)
                .collect(Collectors.toSet());
    }

    private static Stream<String> keys(Class<?> type) {
        String prefix = type.getAnnotation(ConfigurationProperties.class).value();
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> prefix + "." + name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT));
    }
}
