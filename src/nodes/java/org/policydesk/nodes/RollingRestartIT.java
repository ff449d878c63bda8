package org.policydesk.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policydesk.support.Chromium;

/**
 * Somebody works through nginx while both nodes are restarted, one after the other, and mails go out meanwhile: no page of errors,
 * nothing lost, nobody signs in again, every mail once. {@code ./mvnw -Pnodes verify}
 */
class RollingRestartIT {
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int SHORT_MILLIS = 4_000;

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static Nodes nodes;
    private static Chromium chromium;

    private final List<String> troubles = new ArrayList<>();
    private final Set<String> served = new TreeSet<>();
    private int signIns;

    @BeforeAll
    static void start() throws Exception {
        SERVER.start();
        nodes = Nodes.up("--spring.mail.host=127.0.0.1 --desk.mail.from=desk@example.org --spring.mail.port="
                + SERVER.getSmtp().getPort());
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() throws Exception {
        chromium.close();
        nodes.close();
        SERVER.stop();
    }

    @Test
    void aMoveAtOneNodeShowsOnAnOpenBoardAtTheOtherAlsoAfterTheDatabaseWasRestarted() throws Exception {
        try (BrowserContext here = chromium.browser().newContext();
                BrowserContext there = atTheOtherNode(here)) {
            Page mover = signIn(here.newPage());
            Page watcher = signIn(there.newPage());
            assertThat(node(here)).isNotEqualTo(node(there));
            long task = task();
            watcher.navigate(nodes.address() + "/board");
            watcher.locator("#column-new #card-" + task).waitFor();

            long begun = System.nanoTime();
            move(mover, task, "working");
            watcher.locator("#column-working #card-" + task).waitFor();
            System.out.printf(
                    "nodes    a move by hand shows on the other node's board %.1f s after it was begun%n",
                    (System.nanoTime() - begun) / 1e9);

            nodes.run("restart", "db");
            comment(mover, task, "数据库重启之后");
            watcher.locator("#card-" + task + ":has-text('评论 1')").waitFor();
        }
    }

    @Test
    void bothNodesAreRestartedUnderSomebodyAtWorkWhoNoticesNothingButALoadingPage() throws Exception {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.onResponse(answer -> {
                if (answer.status() >= 500) {
                    troubles.add(answer.status() + " " + answer.url());
                }
            });
            signIn(page);
            page.onFrameNavigated(frame -> signIns += frame.url().contains("/login") ? 1 : 0);
            long task = task();

            List<String> written = work(page, task);

            assertThat(troubles).isEmpty();
            assertThat(served).as("nodes that the person was at").hasSize(2);
            assertThat(signIns).as("sign-ins, the first one included").isEqualTo(1);
            assertThat(nodes.database()
                            .sql("select text from task_comment where task_id = ? order by id")
                            .param(task)
                            .query(String.class)
                            .list())
                    .containsExactlyElementsOf(written);
            requireEachMailOnce();
            System.out.printf(
                    "nodes    both restarted under somebody at work: %d comments written and kept, %d sign-in, %d mails,"
                            + " each once; ./mvnw -Pnodes verify%n",
                    written.size(), signIns, SERVER.getReceivedMessages().length);
        }
    }

    /** Writes comments and looks about, until both nodes are back. */
    private List<String> work(Page page, long task) throws Exception {
        List<String> written = new ArrayList<>();
        Process restart = nodes.begin("restart", "all");
        while (restart.isAlive() || written.size() < 5) {
            written.add(comment(page, task, "进展 " + (written.size() + 1)));
            go(page, "/board");
            page.locator("desk-card").first().waitFor();
            served.add(node(page.context()));
        }
        assertThat(restart.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(restart.exitValue()).isZero();
        return written;
    }

    /** As a person does: where the page came anew, what was typed stands there still, and the button is pressed again. */
    private String comment(Page page, long task, String text) {
        go(page, "/task/" + task);
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

    /** A page that comes anew by itself at that moment gets in the way of an address that one types; one types it again. */
    private static void go(Page page, String path) {
        try {
            page.navigate(nodes.address() + path);
        } catch (PlaywrightException e) {
            if (!e.getMessage().contains("ERR_ABORTED")) {
                throw e;
            }
            page.navigate(nodes.address() + path);
        }
    }

    private Page signIn(Page page) {
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.navigate(nodes.address() + "/login");
        page.locator("[id='demo-manager1@demo.local']").click();
        page.locator("#person-menu").waitFor();
        signIns++;
        return page;
    }

    /** Whoever comes without a cookie is sent to one node after the other. */
    private static BrowserContext atTheOtherNode(BrowserContext known) {
        visit(known);
        for (int tries = 0; tries < 10; tries++) {
            BrowserContext context = chromium.browser().newContext();
            visit(context);
            if (!node(context).equals(node(known))) {
                return context;
            }
            context.close();
        }
        throw new AssertionError("every visitor comes to the same node");
    }

    private static void visit(BrowserContext context) {
        try (Page page = context.newPage()) {
            page.navigate(nodes.address() + "/login");
        }
    }

    private static String node(BrowserContext context) {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value.replaceAll(".*\\.", ""))
                .findFirst()
                .orElse("none");
    }

    private static void move(Page page, long task, String column) {
        page.navigate(nodes.address() + "/board");
        page.locator("#card-" + task).waitFor();
        page.dragAndDrop("#card-" + task, "#column-" + column);
        page.locator("#column-" + column + " #card-" + task).waitFor();
    }

    private static long task() {
        return nodes.database()
                .sql("select t.id from task t join membership m on m.company_id = t.member_id"
                        + " join person p on p.id = m.person_id"
                        + " where p.email = 'manager1@demo.local' and t.state = 'NEW' order by t.id limit 1")
                .query(Long.class)
                .single();
    }

    private void requireEachMailOnce() throws Exception {
        List<String> received = new ArrayList<>();
        for (MimeMessage message : SERVER.getReceivedMessages()) {
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
