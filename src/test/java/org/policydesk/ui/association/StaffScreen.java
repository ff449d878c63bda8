package org.policydesk.ui.association;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.UUID;
import org.policydesk.account.NewPerson;
import org.policydesk.account.People;
import org.policydesk.account.Role;
import org.policydesk.support.As;
import org.policydesk.support.Axe;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A staff member's browser page in a test: signed in, and looked at as a reader and as axe would. */
final class StaffScreen {
    private static final String AT_REST = "() => !window.Vaadin?.Flow?.clients || "
            + "Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())";

    private StaffScreen() {}

    /** Invites somebody of the staff, lets them keep their first password, and signs them in. */
    static Page signIn(Browser browser, int port, People people, JdbcClient jdbc) {
        String email = UUID.randomUUID() + "@example.test";
        String password = As.administrator(() -> people.invite(new NewPerson("协会小王", email, null, Role.STAFF, null)));
        jdbc.sql("update person set password_expired = false where email = ?")
                .param(email)
                .update();
        Page page = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(1366, 900)
                        .setColorScheme(ColorScheme.LIGHT)
                        .setLocale("zh-CN"))
                .newPage();
        page.navigate("http://localhost:" + port + "/login");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("login"));
        return page;
    }

    /** Waits until the browser has heard what it asked the server, so that nothing overtakes what is typed next. */
    static void rest(Page page) {
        page.waitForFunction(AT_REST);
    }

    /**
     * Takes a picture and lets nothing pass that scrolls sideways or that axe complains of.
     *
     * @param part the page's own part, as a CSS selector
     * @param notOurs parts within it that are a library's to mend
     */
    static void inspect(Page page, String picture, String part, String... notOurs) {
        rest(page);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", picture))
                .setFullPage(true));
        Object sideways = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) sideways).intValue()).as("sideways scrolling").isLessThanOrEqualTo(0);
        AxeBuilder axe = Axe.on(page).include(part);
        for (String other : notOurs) {
            axe.exclude(other);
        }
        assertThat(axe.analyze().getViolations()).as(picture).isEmpty();
    }
}
