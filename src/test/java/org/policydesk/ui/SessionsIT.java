package org.policydesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.policydesk.PolicyDesk;
import org.policydesk.account.Membership;
import org.policydesk.account.NewPerson;
import org.policydesk.account.People;
import org.policydesk.account.Role;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@Tag("no-browser")
@SpringBootTest(
        classes = PolicyDesk.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:sessions-${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "spring.quartz.scheduler-name=test-${random.uuid}",
            "desk.data=target/test-data/sessions"
        })
class SessionsIT {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String email = "p" + UUID.randomUUID() + "@example.test";

    @Test
    void aSessionEndsAtTheNextRequestOfSomebodySwitchedOff() throws Exception {
        signIn(invite());
        assertThat(get("/board").statusCode()).isEqualTo(200);

        As.staff(() -> people.setActive(id(), false));

        assertThat(get("/board").headers().firstValue("location")).contains("/login");
        As.staff(() -> people.setActive(id(), true));
        assertThat(get("/board").headers().firstValue("location")).contains("/login");
    }

    @Test
    void aThiefsSessionEndsWhenThePasswordIsReset() throws Exception {
        signIn(invite());

        As.staff(() -> people.resetPassword(id()));

        assertThat(get("/board").headers().firstValue("location")).contains("/login");
    }

    @Test
    void aManagerMadeAMemberKeepsNoManagersSession() throws Exception {
        signIn(invite());

        As.staff(() -> people.place(id(), 1, Role.COMPANY_MEMBER));

        assertThat(get("/board").headers().firstValue("location")).contains("/login");
    }

    @Test
    void aSessionNumberPlantedBeforeSignInIsWorthNothingAfterwards() throws Exception {
        String password = invite();
        get("/login");
        String planted = session();

        signIn(password);

        assertThat(session()).isNotEqualTo(planted);
        HttpRequest asThief = HttpRequest.newBuilder(at("/board"))
                .header("Cookie", "JSESSIONID=" + planted)
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(asThief, HttpResponse.BodyHandlers.discarding())
                        .headers()
                        .firstValue("location"))
                .contains("/login");
    }

    @Test
    void anAddressThatNobodyHasBringsTheDesksOwnPageAndNoBlankOne() throws Exception {
        signIn(invite());

        for (String address : new String[] {"/nosuch", "/actuator/env", "/h2-console"}) {
            assertThat(get(address).body())
                    .as(address)
                    .contains("<html")
                    .doesNotContain("Exception", "Whitelabel", "propertySources");
        }
    }

    private String invite() {
        return As.staff(
                () -> people.invite(new NewPerson("会话测试", email, null, null, new Membership(1, Role.COMPANY_MANAGER))));
    }

    private long id() {
        return people.all().stream()
                .filter(person -> person.email().equals(email))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void signIn(String password) throws IOException, InterruptedException {
        String form = "username=" + URLEncoder.encode(email, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        HttpResponse<Void> answer = browser.send(
                HttpRequest.newBuilder(at("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        assertThat(answer.headers().firstValue("location")).contains("/");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(at(path)).header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }
}
