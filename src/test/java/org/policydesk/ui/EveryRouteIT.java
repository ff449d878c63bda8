package org.policydesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.policydesk.PolicyDesk;
import org.policydesk.policy.SourceDocuments;
import org.policydesk.support.As;
import org.policydesk.support.Axe;
import org.policydesk.support.Chromium;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/**
 * Goes to every page that there is, as everybody who may, and lets nothing pass that axe complains of. New pages are found by
 * themselves; a new kind of parameter has to be taught here.
 */
@SpringBootTest(
        classes = PolicyDesk.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:every-route-${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "spring.quartz.scheduler-name=test-${random.uuid}",
            "desk.today=2025-03-10",
            "desk.data=target/test-data/every-route"
        })
@ActiveProfiles("demo")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRouteIT {
    private static final String AT_REST = "() => !window.Vaadin?.Flow?.clients || "
            + "Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())";

    /** Insides of a library's elements, which are that library's to mend. */
    private static final List<String> NOT_OURS = List.of("vaadin-tabs", "vaadin-select-value-button");

    @LocalServerPort
    int port;

    @Autowired
    ServletContext servlet;

    @Autowired
    SourceDocuments documents;

    @Autowired
    JdbcClient jdbc;

    private long document;

    /** Who goes round; the guest sees the way in and nothing else. */
    enum Visitor {
        MANAGER("manager1@demo.local", Set.of("COMPANY"), Set.of(), ColorScheme.LIGHT),
        MEMBER("member1@demo.local", Set.of("COMPANY"), Set.of(), ColorScheme.DARK),
        STAFF("staff@demo.local", Set.of("STAFF"), Set.of(), ColorScheme.LIGHT, ColorScheme.DARK),
        ADMINISTRATOR(
                "admin@demo.local",
                Set.of("STAFF", "ADMINISTRATOR"),
                Set.of("STAFF"),
                ColorScheme.LIGHT,
                ColorScheme.DARK);

        private final String email;
        private final Set<String> roles;
        private final Set<String> seen;
        private final List<ColorScheme> schemes;

        /**
         * @param seen roles whose pages show this visitor what another one saw already
         * @param schemes by which light: the two of a company share day and night, since they see much the same
         */
        Visitor(String email, Set<String> roles, Set<String> seen, ColorScheme... schemes) {
            this.email = email;
            this.roles = roles;
            this.seen = seen;
            this.schemes = List.of(schemes);
        }

        boolean may(Class<?> page) {
            return open(page, roles);
        }

        boolean looksAt(Class<?> page) {
            return may(page) && !open(page, seen);
        }

        private static boolean open(Class<?> page, Set<String> roles) {
            RolesAllowed allowed = page.getAnnotation(RolesAllowed.class);
            return !roles.isEmpty()
                    && (allowed == null || List.of(allowed.value()).stream().anyMatch(roles::contains));
        }
    }

    @BeforeAll
    void begin() {
        byte[] text = "关于组织申报示范企业的通知\n\n示例函〔2025〕7号\n\n申报企业应在2025年4月30日前提交申报书。\n\n示例厅\n\n2025年3月1日\n"
                .getBytes(StandardCharsets.UTF_8);
        document = As.staff(() -> documents.startImport(new ByteArrayInputStream(text), "汇编.txt", "text/plain"));
        Instant patience = Instant.now().plus(Duration.ofMinutes(1));
        while (As.staff(() -> documents.all()).stream().noneMatch(one -> one.id() == document)) {
            assertThat(Instant.now()).as("import of the compilation").isBefore(patience);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    /** Two at a time, each in a browser of their own. */
    @Test
    void nothingIsInAnybodysWay() throws InterruptedException, ExecutionException {
        List<String> complaints = new ArrayList<>();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Callable<List<String>>> rounds = new ArrayList<>();
            for (Visitor visitor : Visitor.values()) {
                rounds.add(() -> round(visitor));
            }
            for (Future<List<String>> round : two.invokeAll(rounds)) {
                complaints.addAll(round.get());
            }
        }
        assertThat(complaints).isEmpty();
    }

    private List<String> round(Visitor visitor) {
        List<String> complaints = new ArrayList<>();
        try (Chromium own = Chromium.start();
                BrowserContext session = session(own)) {
            Page page = signIn(session, visitor.email);
            for (String path : paths(visitor)) {
                complaints.addAll(look(page, visitor, path));
            }
        }
        return complaints;
    }

    @Test
    void aGuestFindsTheWayIn() {
        try (Chromium chromium = Chromium.start();
                BrowserContext session = session(chromium)) {
            Page page = session.newPage();
            page.navigate(address("board"));
            page.locator("#login-form").waitFor();
            assertThat(complaints(Axe.on(page))).isEmpty();
        }
    }

    /** The addresses of all pages that the visitor may see, one that they may not, and one that nobody has. */
    private Set<String> paths(Visitor visitor) {
        Set<String> paths = new TreeSet<>();
        String forbidden = null;
        for (RouteBaseData<?> route : ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet))
                .getRegisteredRoutes()) {
            if (route.getTemplate().startsWith("login")) {
                continue;
            }
            String path = filled(route.getTemplate(), visitor);
            if (visitor.looksAt(route.getNavigationTarget())) {
                paths.add(path);
            } else if (!visitor.may(route.getNavigationTarget())) {
                forbidden = path;
            }
        }
        if (forbidden != null) {
            paths.add(forbidden);
        }
        paths.add("no/such/page");
        if (visitor.roles.contains("COMPANY")) {
            paths.addAll(Set.of(
                    "board?view=list&group=state",
                    "board?view=calendar",
                    "board?view=timeline",
                    "board?tab=waiting",
                    "board?tab=notice",
                    "board?tab=done"));
        }
        assertThat(paths).as("pages of %s", visitor).hasSizeGreaterThan(visitor.seen.isEmpty() ? 4 : 1);
        return paths;
    }

    private String filled(String template, Visitor visitor) {
        String path = template;
        for (String part : template.split("/")) {
            if (part.startsWith(":")) {
                String name = part.substring(1).replaceAll("[^A-Za-z].*", "");
                path = path.replace(part, String.valueOf(value(name, visitor)));
            }
        }
        return path;
    }

    private Object value(String name, Visitor visitor) {
        return switch (name) {
            case "book" -> visitor.roles.contains("COMPANY") ? "company" : "staff";
            case "documentId" -> document;
            case "itemId" -> number("select min(id) from action_item where state = 'PUBLISHED'");
            case "policyId" -> number("select min(policy_id) from action_item where state = 'PUBLISHED'");
            case "recommendationId" -> number("select min(id) from recommendation");
            case "programmeId" -> number("select min(id) from programme");
            case "memberId" -> number("select min(id) from member");
            case "taskId" ->
                visitor.roles.contains("COMPANY")
                        ? number("select min(t.id) from task t join membership m on m.company_id = t.member_id"
                                + " join person p on p.id = m.person_id where p.email = '" + visitor.email + "'")
                        : number("select min(id) from task");
            default -> throw new AssertionError("teach this test a value for the parameter " + name);
        };
    }

    private long number(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }

    private List<String> look(Page page, Visitor visitor, String path) {
        List<String> found = new ArrayList<>();
        ColorScheme first = visitor.schemes.getFirst();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(first));
        page.navigate(address(path));
        try {
            page.locator("main").first().waitFor();
        } catch (TimeoutError e) {
            return List.of(visitor + " " + path + ": no main landmark");
        }
        page.waitForFunction(AT_REST);
        picture(page, visitor, path);
        complaints(Axe.on(page)).forEach(rule -> found.add(visitor + " " + path + ": " + rule));
        for (ColorScheme other : visitor.schemes.subList(1, visitor.schemes.size())) {
            // Another light changes colours and nothing else.
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(other));
            complaints(Axe.on(page, "color-contrast"))
                    .forEach(rule -> found.add(visitor + " " + path + " " + other + ": " + rule));
        }
        return found;
    }

    private static void picture(Page page, Visitor visitor, String path) {
        String name = path.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String file = visitor.name().toLowerCase(Locale.ROOT) + "-" + (name.isEmpty() ? "start" : name) + ".png";
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", "routes", file)));
    }

    private static List<String> complaints(AxeBuilder axe) {
        NOT_OURS.forEach(axe::exclude);
        return axe.analyze().getViolations().stream()
                .map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .toList();
    }

    private static BrowserContext session(Chromium chromium) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1366, 768)
                        .setLocale("zh-CN"));
    }

    private Page signIn(BrowserContext session, String email) {
        Page page = session.newPage();
        page.navigate(address("login"));
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill("demo-2025");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }
}
