package org.policydesk.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody of a company at work in a browser, through nginx, who tries again as people do. Not thread-safe. */
final class Colleague implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int SHORT_MILLIS = 4_000;
    private static final Duration LONGEST = Duration.ofSeconds(90);

    private final Nodes nodes;
    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final NavigableSet<Long> saved = new TreeSet<>();
    private final Set<String> served = new TreeSet<>();
    private Set<Integer> forgiven = Set.of();
    private int signIns;

    private Colleague(Nodes nodes, BrowserContext context) {
        this.nodes = nodes;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onResponse(answer -> {
            if (answer.status() >= 500 && !forgiven.contains(answer.status())) {
                troubles.add(answer.status() + " " + answer.url());
            }
        });
    }

    /** Signs in at whatever node nginx chooses. */
    static Colleague at(Nodes nodes, BrowserContext context) {
        Colleague colleague = new Colleague(nodes, context);
        colleague.page.navigate(nodes.address() + "/login");
        colleague.page.locator("[id='demo-manager1@demo.local']").click();
        colleague.page.locator("#person-menu").waitFor();
        colleague.signIns++;
        colleague.page.onFrameNavigated(frame -> colleague.signIns += frame.url().contains("/login") ? 1 : 0);
        return colleague;
    }

    Page page() {
        return page;
    }

    /** The node that the session is on. */
    String node() {
        return node(context);
    }

    static String node(BrowserContext context) {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value.replaceAll(".*\\.", ""))
                .findFirst()
                .orElse("none");
    }

    /** From now on these errors are no trouble, and all others are; none are forgiven at first. */
    void forgive(Integer... statuses) {
        forgiven = Set.of(statuses);
    }

    /** Answers that were errors, but for those that were forgiven. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    int signIns() {
        return signIns;
    }

    /** The nodes that answered. */
    Set<String> served() {
        return Set.copyOf(served);
    }

    /** What the desk showed as saved, in that order. */
    List<String> written() {
        return List.copyOf(written);
    }

    /** How many seconds after that moment, by {@link System#nanoTime}, the next comment stood on the page as saved. */
    double savedAfter(long moment) {
        Long next = saved.higher(moment);
        return next == null ? Double.NaN : (next - moment) / 1e9;
    }

    /** A task of theirs that nobody began. */
    static long task(JdbcClient database) {
        return database.sql("select t.id from task t join membership m on m.company_id = t.member_id"
                        + " join person p on p.id = m.person_id"
                        + " where p.email = 'manager1@demo.local' and t.state = 'NEW' order by t.id limit 1")
                .query(Long.class)
                .single();
    }

    /**
     * Writes until it stands on the page. Where the page came anew, what was typed stands there still, and the button is pressed
     * again.
     */
    void comment(long task, String text) {
        long begun = System.nanoTime();
        go("/task/" + task);
        while (!isWritten(text)) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .as("until “%s” was written; the page says: %s", text, page.innerText("body"))
                    .isLessThan(LONGEST);
        }
        written.add(text);
        saved.add(System.nanoTime());
        served.add(node());
    }

    private boolean isWritten(String text) {
        try {
            Locator field = page.locator("#comment-text textarea");
            field.waitFor(new Locator.WaitForOptions().setTimeout(SHORT_MILLIS));
            Locator there =
                    page.locator("#comments .comment-words").filter(new Locator.FilterOptions().setHasText(text));
            if (there.count() > 0) {
                return true;
            }
            if (!field.inputValue().equals(text)) {
                field.fill(text);
            }
            page.locator("#comment-send").click(new Locator.ClickOptions().setTimeout(SHORT_MILLIS));
            there.first().waitFor(new Locator.WaitForOptions().setTimeout(SHORT_MILLIS));
            return true;
        } catch (TimeoutError notYet) {
            return false;
        } catch (PlaywrightException e) {
            // The page went away under our hands, since it came anew.
            return false;
        }
    }

    void look(String path, String selector) {
        go(path);
        page.locator(selector).first().waitFor();
        served.add(node());
    }

    void move(long task, String column) {
        look("/board", "#card-" + task);
        page.dragAndDrop("#card-" + task, "#column-" + column);
        page.locator("#column-" + column + " #card-" + task).waitFor();
    }

    /** Hands a document in and gives the words that came. */
    String upload(long task, String name, byte[] content) {
        look("/task/" + task, "#upload-other");
        page.locator("#upload-other input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
        Locator told = page.locator("vaadin-notification-card");
        told.first().waitFor();
        return told.first().innerText().strip().replaceAll("\\s+", " ");
    }

    /** A page that comes anew by itself at that moment gets in the way of an address that one types; one types it again. */
    void go(String path) {
        try {
            page.navigate(nodes.address() + path);
        } catch (PlaywrightException e) {
            if (!e.getMessage().contains("ERR_ABORTED")) {
                throw e;
            }
            page.navigate(nodes.address() + path);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
