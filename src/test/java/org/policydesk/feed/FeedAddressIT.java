package org.policydesk.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.policydesk.PolicyDesk;
import org.policydesk.account.Membership;
import org.policydesk.account.People;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.PersonRef;
import org.policydesk.account.Role;
import org.policydesk.member.MemberProfiles;
import org.policydesk.policy.ActionItems;
import org.policydesk.reminder.ReminderWorld;
import org.policydesk.support.As;
import org.policydesk.task.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a calendar program meets at the address. */
@Tag("no-browser")
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        classes = PolicyDesk.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:feed-${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "spring.quartz.scheduler-name=test-${random.uuid}",
            "desk.today=2025-03-10",
            "desk.data=target/test-data/feed",
            "DESK_FORWARD_HEADERS=native"
        })
class FeedAddressIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    Tasks tasks;

    @Autowired
    ActionItems items;

    @Autowired
    MemberProfiles profiles;

    @Autowired
    People people;

    @Autowired
    PersonDirectory directory;

    String token = "";

    @BeforeEach
    void aCalendar() {
        ReminderWorld world = new ReminderWorld(profiles, items, people, directory, tasks);
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        world.publish(company, "清单申报", LocalDate.of(2025, 4, 9));
        token = As.person(
                manager.id(), List.of(new Membership(company.id(), Role.COMPANY_MANAGER)), () -> feeds.renew());
    }

    @Test
    void theCalendarIsReadWithoutASessionAndTheSecondTimeNotSentAgain(CapturedOutput output) throws Exception {
        HttpResponse<String> first = get(token, "");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(first.headers().firstValue("Cache-Control").orElse("")).contains("no-cache", "private");
        assertThat(first.body()).contains("SUMMARY:截止：清单申报");
        String etag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second = get(token, etag);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(output.getAll()).doesNotContain(token);
    }

    @Test
    void anAddressThatNobodyHasLooksLikeAnyOther() throws Exception {
        assertThat(get("A".repeat(43), "").statusCode()).isEqualTo(404);
        assertThat(get("kurz", "").statusCode()).isEqualTo(404);
        HttpResponse<String> sent = CLIENT.send(
                HttpRequest.newBuilder(address(token))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(sent.statusCode()).isEqualTo(404);
    }

    @Test
    void whoReadsTooOftenIsAskedToWait() throws Exception {
        HttpResponse<String> last = get(token, "");
        for (int i = 0; i < FeedThrottle.READS; i++) {
            last = get(token, "");
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).hasValue("600");
    }

    /** Told to believe its proxy, here the test itself. */
    @Test
    void behindAProxyWhoGuessesIsSlowedDownAndNobodyElse() throws Exception {
        for (int i = 0; i < FeedThrottle.WRONG; i++) {
            assertThat(guess("203.0.113.7")).isEqualTo(404);
        }
        assertThat(guess("203.0.113.7")).isEqualTo(429);
        assertThat(guess("203.0.113.8")).isEqualTo(404);
    }

    private int guess(String caller) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address("A".repeat(43)))
                .header("X-Forwarded-For", caller)
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private HttpResponse<String> get(String secret, String etag) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(secret)).GET();
        if (!etag.isEmpty()) {
            request.header("If-None-Match", etag);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String secret) {
        return URI.create("http://localhost:" + port + "/feeds/" + secret + ".ics");
    }
}
