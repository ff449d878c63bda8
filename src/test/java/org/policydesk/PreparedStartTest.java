package org.policydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Which desks may start from what was written down when the jar was built. */
class PreparedStartTest {
    @ParameterizedTest
    @CsvSource({
        "desk.backup.folder,/backups",
        "desk.ticks,true",
        "spring.profiles.active,postgres",
        "spring.datasource.url,jdbc:postgresql://db/desk",
        "spring.mail.host,mail.example.org",
        "spring.mail.properties[mail.smtp.starttls.enable],true",
        "server.port,0",
        "server.forward-headers-strategy,native",
        "logging.level.org.policydesk,DEBUG"
    })
    void settingsThatChangeWhatPartsDoLeaveAPreparedStart(String name, String value) {
        assertThat(PreparedStart.suits(with(name, value))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "desk.ticks,false",
        "server.forward-headers-strategy,framework",
        "spring.main.lazy-initialization,true",
        "spring.flyway.enabled,false",
        "management.server.port,9000",
        "management.health.diskspace.enabled,false",
        "spring.mail.test-connection,true",
        "spring.datasource.jndi-name,java:desk",
        "spring.threads.virtual.enabled,true"
    })
    void settingsThatMayAskForOtherPartsMakeAnOrdinaryStart(String name, String value) {
        assertThat(PreparedStart.suits(with(name, value))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DESK_TICKS", "MANAGEMENT_SERVER_PORT", "SPRING_MAIN_LAZYINITIALIZATION"})
    void variablesCountAsSettingsDo(String name) {
        assertThat(PreparedStart.suits(withVariable(name, "false"))).isFalse();
        assertThat(PreparedStart.suits(withVariable("SPRING_MAIL_HOST", "mail.example.org")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "postgres,demo"})
    void theDemoHasPartsOfItsOwn(String profiles) {
        StandardEnvironment environment = with("server.port", "0");
        environment.setActiveProfiles(profiles.split(","));

        assertThat(PreparedStart.suits(environment)).isFalse();
    }

    private static StandardEnvironment with(String name, String value) {
        StandardEnvironment environment = bare();
        environment.getPropertySources().addFirst(new MapPropertySource("commandLineArgs", Map.of(name, value)));
        return environment;
    }

    private static StandardEnvironment withVariable(String name, String value) {
        StandardEnvironment environment = bare();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("systemEnvironment", Map.of(name, value)));
        ConfigurationPropertySources.attach(environment);
        return environment;
    }

    /** Without this machine's own variables. */
    private static StandardEnvironment bare() {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        return environment;
    }
}
