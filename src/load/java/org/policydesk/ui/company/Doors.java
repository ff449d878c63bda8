package org.policydesk.ui.company;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What comes from outside to the node's port, as through a proxy: everybody from an address of their own. Thread-safe; each thing is
 * done to the next person in turn.
 */
final class Doors {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What {@link #signIn} is measured as. */
    static final List<String> SIGN_IN = List.of("http: sign-in page", "http: sign in");
    /** What {@link #calendar} is measured as. */
    static final List<String> CALENDAR = List.of("http: calendar (ICS)");
    /** What {@link #link} is measured as. */
    static final List<String> LINK = List.of("http: action link, page", "http: action link, button");

    private final String address;
    private final LoadPeople people;
    private final Samples samples;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final AtomicInteger signIns = new AtomicInteger();
    private final AtomicInteger calendars = new AtomicInteger();
    private final AtomicInteger links = new AtomicInteger();

    Doors(String address, LoadPeople people, Samples samples) {
        this.address = address;
        this.people = people;
        this.samples = samples;
    }

    /** Somebody comes to the first page, and signs in with their password. */
    void signIn() {
        int n = signIns.getAndIncrement();
        LoadPeople.Manager manager = people.manager(n);
        samples.time("http: sign-in page", () -> expect(send(get("/login", n)), 200));
        samples.time("http: sign in", () -> {
            String form = "username=" + encoded(manager.email()) + "&password=" + encoded(LoadPeople.PASSWORD);
            HttpResponse<String> answer = send(request("/login", n)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form)));
            expect(answer, 302);
            if (answer.headers().firstValue("location").orElse("").contains("login")) {
                throw new IllegalStateException("was not let in");
            }
        });
    }

    /** A calendar program reads a person's dates. */
    void calendar() {
        int n = calendars.getAndIncrement();
        samples.time("http: calendar (ICS)", () -> {
            HttpResponse<String> answer = send(get("/feeds/" + people.manager(n).feed() + ".ics", n));
            expect(answer, 200);
            if (!answer.body().startsWith("BEGIN:VCALENDAR")) {
                throw new IllegalStateException("no calendar");
            }
        });
    }

    /** Somebody follows the link in a mail and presses its button. */
    void link() {
        int n = links.getAndIncrement();
        String path = "/a/" + people.link(n);
        samples.time("http: action link, page", () -> expect(send(get(path, n)), 200));
        samples.time("http: action link, button", () ->
                expect(send(request(path, n).POST(HttpRequest.BodyPublishers.noBody())), 200));
    }

    private HttpRequest.Builder get(String path, int n) {
        return request(path, n).header("Accept", "text/html").GET();
    }

    private HttpRequest.Builder request(String path, int n) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("X-Forwarded-For", "203.0." + n / 200 % 200 + "." + (n % 200 + 1));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void expect(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.statusCode() + " instead of " + status + " at " + answer.uri().getPath());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
