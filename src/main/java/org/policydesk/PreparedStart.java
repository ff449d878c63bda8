package org.policydesk;

import java.security.CodeSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.util.ClassUtils;

/**
 * Takes the definitions of all parts as they were written down when the jar was built, in place of working them out at each start,
 * which halves what a start has to compute. They were written down without the demo and with the settings in the jar, so a desk
 * with a profile or a setting that may ask for other parts is started as ever: what is known to change none is listed here.
 * {@code -Dspring.aot.enabled=false} does without them.
 */
final class PreparedStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    private static final String ENABLED = "spring.aot.enabled";
    private static final String PREPARED = PolicyDesk.class.getName() + "__ApplicationContextInitializer";

    /** Whose settings may ask for other parts. */
    private static final List<String> ASKING = List.of("spring.", "server.", "management.", "vaadin.");

    /** Those of them that change what parts do, but not which there are; with a point at the end, all that begin so. */
    private static final List<String> HARMLESS = List.of(
            ENABLED,
            "spring.application.",
            "spring.config.",
            "spring.datasource.hikari.",
            "spring.datasource.password",
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.lifecycle.timeoutpershutdownphase",
            "spring.mail.defaultencoding",
            "spring.mail.host",
            "spring.mail.password",
            "spring.mail.port",
            "spring.mail.properties",
            "spring.mail.protocol",
            "spring.mail.username",
            "spring.main.bannermode",
            "spring.output.ansi.enabled",
            "spring.profiles.active",
            "spring.servlet.multipart.maxfilesize",
            "spring.servlet.multipart.maxrequestsize",
            "server.address",
            "server.port",
            "server.servlet.session.",
            "server.shutdown",
            "server.ssl.",
            "server.tomcat.",
            "management.endpoint.health.roles",
            "management.endpoint.health.showdetails",
            "management.health.diskspace.path",
            "management.health.diskspace.threshold");

    /** Those that do by some of their values only; they have one in the jar too, which a variable of another name may fill. */
    private static final Map<String, Set<String>> HARMLESS_VALUES =
            Map.of("desk.ticks", Set.of("true"), "server.forward-headers-strategy", Set.of("native", "none"));

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        if (System.getProperty("spring.aot.processing") == null && SpringProperties.getProperty(ENABLED) == null) {
            SpringProperties.setProperty(ENABLED, String.valueOf(isInJar() && suits(event.getEnvironment())));
        }
    }

    /** Classes in a folder may be newer than what was written down of them. */
    private static boolean isInJar() {
        CodeSource source = PolicyDesk.class.getProtectionDomain().getCodeSource();
        return source != null
                && source.getLocation().getPath().contains(".jar")
                && ClassUtils.isPresent(PREPARED, PolicyDesk.class.getClassLoader());
    }

    /** Whether no profile and no setting from outside the jar asks for other parts than those that were written down. */
    static boolean suits(ConfigurableEnvironment environment) {
        return !environment.acceptsProfiles(Profiles.of("demo"))
                && HARMLESS_VALUES.entrySet().stream()
                        .allMatch(one -> isOneOf(one.getValue(), environment.getProperty(one.getKey())))
                && environment.getPropertySources().stream()
                        .filter(source -> !source.getName().contains("class path resource"))
                        .flatMap(source -> source instanceof EnumerablePropertySource<?> settings
                                ? Stream.of(settings.getPropertyNames())
                                : Stream.empty())
                        .map(PreparedStart::canonical)
                        .allMatch(PreparedStart::isHarmless);
    }

    private static boolean isOneOf(Set<String> values, @Nullable String value) {
        return value == null || values.contains(value.toLowerCase(Locale.ROOT));
    }

    private static boolean isHarmless(String name) {
        return ASKING.stream().noneMatch(name::startsWith)
                || HARMLESS.stream().anyMatch(harmless -> covers(harmless, name))
                || HARMLESS_VALUES.keySet().stream()
                        .map(PreparedStart::canonical)
                        .anyMatch(name::equals);
    }

    private static boolean covers(String harmless, String name) {
        return harmless.endsWith(".")
                ? name.startsWith(harmless)
                : name.equals(harmless) || name.startsWith(harmless + "[") || name.startsWith(harmless + ".");
    }

    /** As a setting or as a variable: spring.mail.host, SPRING_MAIL_HOST. */
    private static String canonical(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace("-", "");
        return name.equals(name.toUpperCase(Locale.ROOT)) ? lower.replace('_', '.') : lower;
    }
}
