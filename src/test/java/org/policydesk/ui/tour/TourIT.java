package org.policydesk.ui.tour;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policydesk.support.Axe;
import org.policydesk.support.Chromium;
import org.policydesk.support.DemoScreens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People are shown round: each on their own tour, at first by itself and later when they ask. */
@DemoScreens
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TourIT {
    private static final Path PICTURES = Path.of("target", "pictures");

    @LocalServerPort
    int port;

    private Chromium chromium;

    @Autowired
    ConfigurableEnvironment settings;

    @Autowired
    JdbcClient jdbc;

    /** Other tests of the demo, which share it, are not to be shown round. */
    @BeforeAll
    void showRound() {
        TestPropertyValues.of("desk.tour=true").applyTo(settings, TestPropertyValues.Type.MAP, "tour");
    }

    @AfterAll
    void showRoundNoMore() {
        settings.getPropertySources().remove("tour");
    }

    @BeforeAll
    void openBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    void closeBrowser() {
        chromium.close();
    }

    @Test
    void somebodyNewIsShownRoundOnceByKeyboardTooAndAgainWhenTheyAsk() {
        try (BrowserContext session = wide()) {
            Page page = signIn(session, "manager3@demo.local");
            assertThat(page.locator("#tour")).containsText("今天先做什么");
            assertThat(page.locator("#today-first")).hasClass(Pattern.compile(".*tour-target.*"));
            assertThat(page.locator("#tour-back")).isHidden();
            assertThat(Axe.on(page).include("#tour").analyze().getViolations()).isEmpty();
            for (int step = 2; step <= 5; step++) {
                page.locator("#tour-next").focus();
                page.keyboard().press("Enter");
                assertThat(page.locator("#tour")).containsText(step + " / 5");
            }
            assertThat(page).hasURL(Pattern.compile(".*/profile$"));
            page.locator("#tour-back").click();
            assertThat(page.locator("#tour")).containsText("4 / 5");
            // The address follows the page a little later; read again before, it would be the page left.
            assertThat(page).hasURL(Pattern.compile(".*/eligibility$"));
            page.reload();
            assertThat(page.locator("#tour")).containsText("4 / 5");
            assertThat(page.locator("#tour-next")).hasText("下一步");
            page.locator("#tour-next").click();
            assertThat(page.locator("#tour")).containsText("5 / 5");
            page.locator("#tour-next").click();
            assertThat(page.locator("#tour")).isHidden();
            assertThat(page.locator(".tour-target")).hasCount(0);
        }
        try (BrowserContext session = wide()) {
            Page page = signIn(session, "manager3@demo.local");
            assertThat(page.locator("#today-first")).isVisible();
            assertThat(page.locator("#tour")).isHidden();
            page.locator("#person-menu vaadin-menu-bar-button").first().click();
            page.locator("#tour-manager").click();
            assertThat(page.locator("#tour")).containsText("1 / 5");
            assertThat(page).hasURL(Pattern.compile(".*/board$"));
        }
    }

    @Test
    void whoHasSeenEnoughIsLeftAlone() {
        try (BrowserContext session = wide()) {
            Page page = signIn(session, "member5@demo.local");
            page.locator("#tour-enough").click();
            assertThat(page.locator("#tour")).isHidden();
        }
        try (BrowserContext session = wide()) {
            Page page = signIn(session, "member5@demo.local");
            assertThat(page.locator("#today-first")).isVisible();
            assertThat(page.locator("#tour")).isHidden();
        }
    }

    @Test
    void theLeadersDoorLeadsToTheOverviewWithTheLeadersTour() {
        jdbc.sql("update person set tour_seen_at = null where email = 'staff2@demo.local'")
                .update();
        try (BrowserContext session = wide()) {
            Page page = session.newPage();
            page.navigate(address("login"));
            page.getByText("协会领导").click();
            assertThat(page).hasURL(Pattern.compile(".*/cockpit$"));
            assertThat(page.locator("#cockpit-funnel")).isVisible();
            assertThat(page.locator("#tour")).containsText("1 / 5");
            assertThat(page.locator(".figures")).hasClass(Pattern.compile(".*tour-target.*"));
        }
    }

    @Test
    void theLeadersDoorLeadsNobodyElseAndNotLater() {
        try (BrowserContext session = wide()) {
            Page page = session.newPage();
            page.navigate(address("outbox"));
            page.getByText("协会领导").click();
            assertThat(page).hasURL(Pattern.compile(".*/outbox(\\?continue)?$"));
            assertThat(page.locator("#outbox-grid")).isVisible();
            page.locator(".desk-brand").click();
            assertThat(page).hasURL(Pattern.compile(".*/today$"));
        }
        try (BrowserContext session = wide()) {
            Page page = session.newPage();
            page.navigate(address("login"));
            page.locator("#login-form").evaluate("form => form.submit = () => {}");
            page.getByText("协会领导").click();
            assertThat(page.locator("input[name=username]")).hasValue("staff2@demo.local");
            page.locator("input[name=username]").fill("member6@demo.local");
            page.locator("input[name=password]").fill("demo-2025");
            page.locator("#login-form").evaluate("form => { delete form.submit; form.submit(); }");
            assertThat(page).hasURL(Pattern.compile(".*/board$"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "manager4@demo.local, manager",
        "member4@demo.local, member",
        "group@demo.local, group",
        "staff2@demo.local, staff",
        "staff2@demo.local, leader",
        "admin@demo.local, administrator"
    })
    void everyStepPointsAtAPartOfItsPageAlsoOnAPhone(String email, String tour) {
        try (BrowserContext session = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setLocale("zh-CN")
                        .setColorScheme(ColorScheme.DARK))) {
            Page page = signIn(session, email);
            page.navigate(address("account?tour=" + tour));
            // A tour waits where the reader is, and leads them to where it begins.
            assertThat(page.locator("#tour-next")).hasText("继续导览");
            page.locator("#tour-next").click();
            for (int step = 1; step <= 5; step++) {
                assertThat(page.locator("#tour")).containsText(step + " / 5");
                Locator target = page.locator(".tour-target");
                assertThat(target).hasCount(1);
                assertThat((Boolean) page.evaluate(
                                "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                        .isFalse();
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve("tour-" + tour + "-" + step + "-phone.png")));
                page.locator("#tour-next").click();
            }
        }
    }

    private BrowserContext wide() {
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
