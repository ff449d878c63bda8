package org.policydesk.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.Cookie;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.support.Chromium;

/**
 * Somebody works through nginx while both nodes are restarted, one after the other, and mails go out meanwhile: no page of errors,
 * nothing lost, nobody signs in again, every mail once. {@code ./mvnw -Pnodes verify}
 */
class RollingRestartIT {
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int SHORT_MILLIS = 4_000;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<String> troubles = new ArrayList<>();
    private final Set<String> served = new TreeSet<>();
    private int signIns;

    @BeforeEach
    void startServer() {
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @Test
    void bothNodesAreRestartedUnderSomebodyAtWorkWhoNoticesNothingButALoadingPage() throws Exception {
        String mail = "--spring.mail.host=127.0.0.1 --desk.mail.from=desk@example.org --spring.mail.port="
                + server.getSmtp().getPort();
        try (Nodes nodes = Nodes.up(mail);
                Chromium chromium = Chromium.start();
                BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.setDefaultTimeout(PATIENCE_MILLIS);
            page.onResponse(answer -> {
                if (answer.status() >= 500) {
                    troubles.add(answer.status() + " " + answer.url());
                }
            });
            signIn(nodes, page);
            long task = nodes.database()
                    .sql("select t.id from task t join membership m on m.company_id = t.member_id"
                            + " join person p on p.id = m.person_id"
                            + " where p.email = 'manager1@demo.local' and t.state = 'NEW' order by t.id limit 1")
                    .query(Long.class)
                    .single();

            List<String> written = work(nodes, page, task);

            assertThat(troubles).isEmpty();
            assertThat(served).as("nodes that the person was at").hasSize(2);
            assertThat(signIns).as("sign-ins, the first one included").isEqualTo(1);
            assertThat(nodes.database()
                            .sql("select text from task_comment where task_id = ? order by id")
                            .param(task)
                            .query(String.class)
                            .list())
                    .containsExactlyElementsOf(written);
            requireEachMailOnce(nodes);
            System.out.printf(
                    "nodes    both restarted under somebody at work: %d comments written, %d kept, %d sign-ins, %d mails,"
                            + " each once; ./mvnw -Pnodes verify%n",
                    written.size(), written.size(), signIns, server.getReceivedMessages().length);
        }
    }

    /** Writes comments and looks about, until both nodes are back. */
    private List<String> work(Nodes nodes, Page page, long task) throws Exception {
        List<String> written = new ArrayList<>();
        Process restart = nodes.begin("restart", "all");
        while (restart.isAlive() || written.size() < 5) {
            written.add(comment(nodes, page, task, "进展 " + (written.size() + 1)));
            page.navigate(nodes.address() + "/board");
            page.locator("desk-card").first().waitFor();
            page.context().cookies().stream()
                    .filter(cookie -> cookie.name.equals("JSESSIONID"))
                    .map((Cookie cookie) -> cookie.value.replaceAll(".*\\.", ""))
                    .forEach(served::add);
        }
        assertThat(restart.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(restart.exitValue()).isZero();
        return written;
    }

    /** As a person does: where the page came anew, what was typed stands there still, and the button is pressed again. */
    private String comment(Nodes nodes, Page page, long task, String text) {
        page.navigate(nodes.address() + "/task/" + task);
        Locator field = page.locator("#comment-text textarea");
        field.waitFor();
        if (field.inputValue().isEmpty()) {
            field.fill(text);
        }
        Locator there = page.locator("#comments .comment-words").filter(new Locator.FilterOptions().setHasText(text));
        for (int tries = 0; tries < 10; tries++) {
            page.locator("#comment-send").click();
            try {
                there.first().waitFor(new Locator.WaitForOptions().setTimeout(SHORT_MILLIS));
                return text;
            } catch (TimeoutError cameAnew) {
                field.waitFor();
                assertThat(field.inputValue()).as("kept while the page came anew").isEqualTo(text);
            }
        }
        throw new AssertionError("not written: " + text);
    }

    private void signIn(Nodes nodes, Page page) {
        page.navigate(nodes.address() + "/login");
        page.locator("[id='demo-manager1@demo.local']").click();
        page.locator("#person-menu").waitFor();
        signIns++;
        page.onFrameNavigated(frame -> {
            if (frame.url().contains("/login")) {
                signIns++;
            }
        });
    }

    private void requireEachMailOnce(Nodes nodes) throws Exception {
        List<String> received = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            received.add(message.getMessageID());
        }
        assertThat(received).isNotEmpty().doesNotHaveDuplicates();
        assertThat(nodes.database()
                        .sql("select message_id from envelope where state = 'SENT'")
                        .query(String.class)
                        .list())
                .containsAll(received);
    }
}
