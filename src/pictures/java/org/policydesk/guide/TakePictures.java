package org.policydesk.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.PolicyDesk;
import org.policydesk.extraction.Nature;
import org.policydesk.extraction.Relevance;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.SourceDocuments;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** Takes every picture of README and docs from the demo on its date: {@code ./mvnw -Ppictures test [-Dpictures=board,task]}. */
@SpringBootTest(
        classes = PolicyDesk.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:pictures-${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.quartz.scheduler-name=test-${random.uuid}",
            // Else the machine's own name would stand in a picture.
            "spring.quartz.properties.org.quartz.scheduler.instanceId=desk-1",
            "desk.today=2025-03-10",
            "desk.demo-past=true",
            "desk.tour=false",
            "desk.data=target/test-data/pictures"
        })
@ActiveProfiles("demo")
class TakePictures {
    private static final Path SAMPLE = Path.of("src", "main", "resources", "sample", "sample-compilation.txt");
    private static final Pattern WANTED = Pattern.compile(
            System.getProperty("pictures", "*").replace("*", ".*").replace(",", "|"));
    private static final int ACCEPTED = 5;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SourceDocuments documents;

    @Autowired
    ActionItems items;

    private Map<String, Long> places = Map.of();

    /** What a morning's work has left: a compilation that is half read. */
    @BeforeEach
    void read() throws IOException {
        long document = As.staff(() -> {
            try {
                return documents.startImport(
                        Files.newInputStream(SAMPLE), SAMPLE.getFileName().toString(), "text/plain");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Instant patience = Instant.now().plus(Duration.ofMinutes(2));
        while (As.staff(() -> documents.all()).stream()
                .noneMatch(one -> one.id() == document && one.counts().items() > 0)) {
            assertThat(Instant.now()).as("import of the sample").isBefore(patience);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        List<ActionItem> drafts = As.staff(() -> items.ofDocument(document)).stream()
                .filter(draft -> draft.nature() == Nature.TASK && draft.relevance() == Relevance.HIGH)
                .limit(ACCEPTED)
                .toList();
        drafts.forEach(draft -> As.staff(() -> items.accept(draft.id(), draft.version())));
        places = Map.of(
                "document", document,
                "task", number("select min(t.id) from task t join action_item i on i.id = t.item_id"
                        + " join membership m on m.company_id = t.member_id join person p on p.id = m.person_id"
                        + " where p.email = 'manager1@demo.local' and i.title like '%工业母机企业清单%'"),
                "item", number("select min(id) from action_item where title like '%工业母机企业清单%'"),
                "recommendation", number("select min(id) from recommendation"));
    }

    @Test
    void everyPictureIsTaken() throws IOException {
        List<String> missing = new ArrayList<>();
        try (Cabinet cabinet = new Cabinet("http://localhost:" + port + "/")) {
            for (Picture picture : Pictures.all()) {
                if (WANTED.matcher(picture.name()).matches()) {
                    reads(picture);
                    take(cabinet, picture, missing);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private void take(Cabinet cabinet, Picture picture, List<String> missing) throws IOException {
        try {
            boolean other = SmallPng.write(cabinet.take(picture, filled(picture.path())), picture.file());
            System.out.printf(
                    "%-18s %,9d bytes%s%n", picture.name(), Files.size(picture.file()), other ? ", new" : "");
        } catch (PlaywrightException e) {
            missing.add(picture.name() + ": " + e.getMessage().lines().findFirst().orElse(""));
        }
    }

    /** The account's own language, which a session begins in. */
    private void reads(Picture picture) {
        jdbc.sql("update person set locale = ? where email = ?")
                .param(picture.isEnglish() ? "en" : "zh-CN")
                .param(picture.reader().email())
                .update();
    }

    private String filled(String path) {
        String filled = path;
        for (Map.Entry<String, Long> place : places.entrySet()) {
            filled = filled.replace("{" + place.getKey() + "}", String.valueOf(place.getValue()));
        }
        return filled;
    }

    private long number(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }
}
