package org.policydesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.policydesk.PolicyDesk;
import org.policydesk.support.PostgresServer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** The whole desk on an empty database of a PostgreSQL, which ticks only when it is told to. */
public final class BenchDesk implements AutoCloseable {
    /** The day on which it stands. */
    public static final LocalDate TODAY = LocalDate.of(2025, 3, 10);

    private final String url;
    private final ConfigurableApplicationContext context;

    private BenchDesk(String url, ConfigurableApplicationContext context) {
        this.url = url;
        this.context = context;
    }

    /** @param settings as arguments of the desk, beside those that every one needs */
    public static BenchDesk on(PostgresServer server, String... settings) throws IOException, SQLException {
        String url = server.freshDatabase();
        Path files = Files.createTempDirectory("bench-desk");
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.main.lazy-initialization=true",
                "--spring.profiles.active=postgres",
                "--spring.quartz.auto-startup=false",
                "--spring.quartz.scheduler-name=bench-" + UUID.randomUUID(),
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--desk.today=" + TODAY,
                "--desk.data=" + files));
        arguments.addAll(List.of(settings));
        return new BenchDesk(
                url,
                new SpringApplicationBuilder(PolicyDesk.class)
                        .initializers(context ->
                                context.getBeanFactory().registerSingleton("onlyTheProduct", new OnlyTheProduct()))
                        .run(arguments.toArray(String[]::new)));
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public JdbcTemplate jdbc() {
        return get(JdbcTemplate.class);
    }

    /** Where its database is, for connections of one's own as postgres. */
    public String url() {
        return url;
    }

    @Override
    public void close() {
        context.close();
    }

    /** Keeps what only tests need out of a desk, although it is on the class path. */
    private static final class OnlyTheProduct extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
            return reader.getResource().getURL().toString().contains("test-classes");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OnlyTheProduct;
        }

        @Override
        public int hashCode() {
            return OnlyTheProduct.class.hashCode();
        }
    }
}
