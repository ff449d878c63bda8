package org.policydesk.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.policydesk.clock.BusinessClock;
import org.policydesk.clock.SecurityClock;
import org.policydesk.support.HandClock;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One node of the mail module on its own, over a database that outlives it. Closing it without more is its crash. */
final class MailHouse implements AutoCloseable {
    static final LocalDateTime START = LocalDateTime.of(2025, 3, 10, 8, 30);

    private final ConfigurableApplicationContext context;

    private MailHouse(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static MailHouse open(String url, int smtpPort) {
        return open(url, Map.of("spring.mail.host", "127.0.0.1", "spring.mail.port", smtpPort));
    }

    static MailHouse open(String url, Map<String, Object> settings) {
        Map<String, Object> all = new TreeMap<>(Map.of(
                "spring.datasource.url",
                url,
                "spring.datasource.username",
                url.contains("postgresql") ? "postgres" : "sa",
                "spring.datasource.password",
                url.contains("postgresql") ? "postgres" : "",
                "spring.mail.properties.mail.smtp.timeout",
                2000,
                "desk.base-url",
                "https://desk.example.org",
                "desk.mail.from",
                "政策任务台 <desk@example.org>"));
        all.putAll(settings);
        return new MailHouse(new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .run(all.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new)));
    }

    static GreenMail server(int port) {
        ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        GreenMail server = new GreenMail(setup);
        server.start();
        return server;
    }

    long enqueue(NewEnvelope envelope) {
        return inTransaction(() -> get(Outgoing.class).enqueue(envelope));
    }

    <T> T inTransaction(Supplier<T> work) {
        return java.util.Objects.requireNonNull(
                new TransactionTemplate(get(PlatformTransactionManager.class)).execute(status -> work.get()));
    }

    int send() {
        return get(EnvelopeSender.class).sendDue(1000);
    }

    EnvelopeDetail envelope(long id) {
        return get(Envelopes.class).find(id).orElseThrow();
    }

    HandClock clock() {
        return get(HandClock.class);
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    @TestConfiguration
    @ComponentScan(basePackageClasses = Outgoing.class)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        MailSenderAutoConfiguration.class
    })
    static class Parts {
        @Bean
        HandClock hand() {
            return new HandClock(START);
        }

        @Bean
        BusinessClock businessClock(HandClock hand) {
            return new BusinessClock(hand, true);
        }

        @Bean
        SecurityClock securityClock(HandClock hand) {
            return new SecurityClock(hand);
        }
    }
}
