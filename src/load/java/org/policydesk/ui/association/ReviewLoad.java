package org.policydesk.ui.association;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.communication.UidlWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policydesk.PolicyDesk;
import org.policydesk.account.Identities;
import org.policydesk.account.Role;
import org.policydesk.policy.SourceDocuments;
import org.policydesk.support.Imports;
import org.policydesk.ui.company.Figures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/**
 * What an open review costs the server: the heap that stays after collection for each of several sessions that have the longest
 * compilation open, at the policy with the longest text; the difference of the class histograms over all but the first.
 */
@SpringBootTest(
        classes = PolicyDesk.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:load-${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "spring.quartz.scheduler-name=load-${random.uuid}",
            "desk.today=2025-03-10",
            "desk.data=target/test-data/load"
        })
class ReviewLoad {
    private static final Path REAL = Path.of("..", "shared", "policies", "2024-09-issue07.txt");
    private static final Path OWN = Path.of("src/test/resources/extraction/written/2025-08-compilation.txt");
    private static final int SESSIONS = Integer.getInteger("load.sessions", 30);
    private static final double MOST_HEAP = 5.0;

    @Autowired
    ApplicationContext context;

    @Autowired
    SourceDocuments documents;

    @Test
    void the_longest_compilation_open_in_many_sessions() throws Exception {
        String text = Files.readString(Files.isRegularFile(REAL) ? REAL : OWN);
        long document = Imports.text(documents, text);
        Figures.say("./mvnw -Pload test -Dload=Review");
        for (String page : List.of("", "/triage", "/publish")) {
            double each = each("documents/" + document + page);
            Figures.say(
                    "live heap per open page documents/ID%s of %,d characters: %.2f MB (histogram's difference over %d"
                            + " sessions)",
                    page,
                    text.length(),
                    each,
                    SESSIONS - 1);
            assertThat(each).as("MB of heap per open review").isLessThanOrEqualTo(MOST_HEAP);
        }
    }

    private double each(String address) throws Exception {
        try (SecuredBrowserlessApplicationContext<Authentication> desk =
                SpringBrowserlessApplicationContext.createSecured(context, "org.policydesk.ui")) {
            List<BrowserlessUserContext> open = new ArrayList<>();
            // The first brings classes, caches and compiled code with it, which are no session's own.
            open.add(open(desk, address, 0));
            Figures.Heap before = Figures.heap();
            for (int i = 1; i < SESSIONS; i++) {
                open.add(open(desk, address, i));
            }
            Figures.Heap after = Figures.heap();
            after.grownSince(before, SESSIONS - 1).forEach(Figures::say);
            open.forEach(BrowserlessUserContext::close);
            return (after.used() - before.used()) / (double) (SESSIONS - 1) / (1 << 20);
        }
    }

    private static BrowserlessUserContext open(
            SecuredBrowserlessApplicationContext<Authentication> desk, String address, int number) throws IOException {
        Authentication person = Identities.of(8000 + number, "协会人员" + number, Role.STAFF, List.of());
        BrowserlessUserContext user = desk.newUser(person);
        BrowserlessUIContext window = user.newWindow();
        window.activate();
        window.getUI().navigate(address);
        if (!(window.getUI().getCurrentView() instanceof HasDynamicTitle page)
                || page.getClass().getPackage() != ReviewLoad.class.getPackage()) {
            throw new IllegalStateException("not there: " + address);
        }
        if (new UidlWriter().createUidl(window.getUI(), false).isEmpty()) {
            throw new IllegalStateException("no answer");
        }
        return user;
    }
}
