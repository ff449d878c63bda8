package org.policydesk.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.function.Predicate;

/** One person at a browser: signing in, going places, filling fields, taking pictures. */
final class Desk implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "pictures");

    private final BrowserContext context;
    private final Page page;
    private final String base;

    private Desk(BrowserContext context, String base) {
        this.context = context;
        this.page = context.newPage();
        this.base = base;
    }

    static Desk wide(Browser browser, String base) {
        return new Desk(browser.newContext(new Browser.NewContextOptions().setViewportSize(1366, 768)), base);
    }

    static Desk phone(Browser browser, String base, ColorScheme scheme) {
        return new Desk(
                browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setColorScheme(scheme)),
                base);
    }

    Page page() {
        return page;
    }

    /** Signs in by the demo's door, as a newcomer would. */
    void signInAs(String email) {
        page.navigate(base + "/login");
        page.locator("[id='demo-" + email + "']").click();
        leaveSignIn();
    }

    /** Signs in by typing. */
    void signInByTyping(String email, String password) {
        typeSignIn(email, password);
        leaveSignIn();
    }

    void typeSignIn(String email, String password) {
        page.navigate(base + "/login");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
    }

    void open(String path) {
        page.navigate(base + "/" + path);
    }

    Locator id(String id) {
        return page.locator("[id='" + id + "']");
    }

    Locator first(String css) {
        return page.locator(css).first();
    }

    void fill(String id, String text) {
        Locator field = id(id).locator("input, textarea").first();
        field.fill(text);
        field.press("Tab");
    }

    /** Types a day into a picker, whose calendar Enter closes. */
    void fillDay(String id, String day) {
        Locator field = id(id).locator("input").first();
        field.fill(day);
        field.press("Enter");
    }

    void choose(String selectId, String label) {
        id(selectId).click();
        page.locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
    }

    void sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    /** Whether the page can be moved sideways, which it must not be on a phone. */
    boolean scrollsSideways() {
        return (Boolean)
                page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }

    private void leaveSignIn() {
        Predicate<String> left = address -> !address.contains("/login");
        page.waitForURL(left);
    }
}
