package org.policydesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policydesk.PolicyDesk;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Asks over a bare socket, since HTTP clients mend the addresses that an attacker would send as they are. */
@Tag("no-browser")
@SpringBootTest(
        classes = PolicyDesk.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:headers-${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "spring.quartz.scheduler-name=test-${random.uuid}",
            "desk.data=target/test-data/headers"
        })
class SecurityHeadersIT {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/",
                "/board",
                "/styles.css",
                "/icons/desk.svg",
                "/nosuch",
                "/nosuch.css",
                "/actuator",
                "/actuator/env",
                "/actuator/health",
                "/h2-console",
                "/error",
                "/VAADIN/nosuch.js",
                "/VAADIN/..%2f..%2fapplication.yaml",
                "/%2e%2e/",
                "/;a=b/",
                "//x",
                "/%",
                "/[",
            })
    void everyAnswerCarriesTheProtectingHeadersOnceWhateverTheAddress(String address) throws IOException {
        Answer answer = ask("GET", address, "localhost");

        assertThat(answer.all("x-content-type-options")).containsExactly("nosniff");
        assertThat(answer.all("x-frame-options")).containsExactly("DENY");
        assertThat(answer.all("referrer-policy")).containsExactly("same-origin");
        assertThat(answer.all("permissions-policy")).containsExactly(SecurityRules.PERMISSIONS);
        assertThat(answer.all("content-security-policy")).containsExactly(SecurityRules.CONTENT_SECURITY_POLICY);
        assertThat(answer.all("server")).isEmpty();
        assertThat(answer.all("access-control-allow-origin")).isEmpty();
        assertThat(answer.text()).doesNotContain("Exception", "org.apache", "at java.", "Tomcat/");
    }

    /** A sheet that a guest may not read leads the sign-in page round in circles and leaves it bare. */
    @ParameterizedTest
    @MethodSource("org.policydesk.ui.StyleSheetsTest#sheets")
    void everyStyleSheetIsOpenToGuests(Path sheet) throws IOException {
        assertThat(ask("GET", "/" + sheet.getFileName(), "localhost").text()).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "FOO", "OPTIONS", "PUT", "DELETE"})
    void unusualMethodsAreAnsweredWithTheHeadersToo(String method) throws IOException {
        Answer answer = ask(method, "/login", "localhost");

        assertThat(answer.all("content-security-policy")).containsExactly(SecurityRules.CONTENT_SECURITY_POLICY);
        assertThat(answer.text()).doesNotContain("X-Secret: mirrored");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/board", "/", "/VAADIN/nosuch.js", "/logout"})
    void anInventedHostAndASessionNumberNeverGetIntoARedirect(String address) throws IOException {
        Answer answer = ask("GET", address, "evil.example");

        assertThat(answer.text()).startsWith("HTTP/1.1 302");
        assertThat(answer.all("location")).containsExactly("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/board"})
    void theSessionsCookieIsOutOfReachOfScriptsAndOtherSites(String address) throws IOException {
        assertThat(ask("GET", address, "localhost").all("set-cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    private Answer ask(String method, String address, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            String request = method + " " + address + " HTTP/1.1\r\nHost: " + host
                    + "\r\nX-Secret: mirrored\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return new Answer(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private record Answer(String text) {
        List<String> all(String header) {
            String prefix = header.toLowerCase(Locale.ROOT) + ":";
            return Arrays.stream(text.split("\r\n\r\n", 2)[0].split("\r\n"))
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
                    .map(line -> line.substring(prefix.length()).strip())
                    .toList();
        }
    }
}
