package org.policydesk.ui.company;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.policydesk.support.Axe;
import org.policydesk.support.Chromium;
import org.policydesk.ui.company.CompanyWorld.Login;

/**
 * A browser for the tests of one class, in which one person after another signs in: what it has once loaded it keeps. What is
 * wrong with a picture is collected, so that every picture is taken first.
 */
final class Screens implements AutoCloseable {
    private final Chromium chromium = Chromium.start();
    private final Map<Size, BrowserContext> kept = new EnumMap<>(Size.class);
    private final List<String> complaints = new ArrayList<>();

    /** An office screen, and a phone held upright. */
    enum Size {
        WIDE(1280, 800),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }

        @Override
        public String toString() {
            return String.valueOf(width);
        }
    }

    /** The page at that address, for somebody who is the only one signed in at that size. */
    Page open(Login login, String base, String path, Size size) {
        BrowserContext context = kept.computeIfAbsent(size, this::context);
        context.pages().forEach(Page::close);
        context.clearCookies();
        return open(context, login, base, path);
    }

    /** The same for somebody beside them, in a browser of their own. */
    Page openBeside(Login login, String base, String path, Size size) {
        return open(context(size), login, base, path);
    }

    Browser browser() {
        return chromium.browser();
    }

    /** Takes the picture by day and by night, and looks for what axe complains of and for sideways scrolling. */
    void inspect(Page page, String picture, String... notOurs) {
        glance(page, picture);
        complain(page, picture, Axe.on(page), notOurs);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shoot(page, picture + "-dark");
        if (page.viewportSize().width > Size.PHONE.width) {
            // A phone has the same colours.
            complain(page, picture + "-dark", Axe.on(page, "color-contrast"), notOurs);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** The same of the page in its whole length, as if the screen were that high. */
    void inspectWhole(Page page, String picture, Size size, String... notOurs) {
        rest(page);
        Object height = page.evaluate("() => { const page = document.querySelector('.desk-frame');"
                + " return window.innerHeight - page.clientHeight + page.scrollHeight; }");
        page.setViewportSize(size.width, ((Number) height).intValue());
        inspect(page, picture, notOurs);
        page.setViewportSize(size.width, size.height);
    }

    /** Takes the picture by day and by night and looks for sideways scrolling only. */
    void look(Page page, String picture) {
        glance(page, picture);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shoot(page, picture + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Takes the picture by day and looks for sideways scrolling only. */
    void glance(Page page, String picture) {
        rest(page);
        shoot(page, picture);
        sideways(page, picture);
    }

    /** Chooses what stands in a task's menu “更多”. */
    static void more(Page page, String id) {
        page.locator("#more").click();
        page.locator("vaadin-context-menu-item#" + id).click();
        page.locator("vaadin-context-menu-item")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    static void shoot(Page page, String picture) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", picture + ".png"))
                .setFullPage(true));
    }

    /** Fails with everything that was wrong with the pictures since it was last asked. */
    void assertNothingWrong() {
        List<String> wrong = List.copyOf(complaints);
        complaints.clear();
        assertThat(wrong).isEmpty();
    }

    @Override
    public void close() {
        chromium.close();
    }

    /**
     * @param notOurs open parts that are a library's to mend
     */
    private void complain(Page page, String picture, AxeBuilder axe, String... notOurs) {
        for (String other : notOurs) {
            axe.exclude(other);
        }
        axe.analyze()
                .getViolations()
                .forEach(rule -> complaints.add(picture + ": " + rule.getId() + " "
                        + rule.getNodes().getFirst().getHtml()));
    }

    private void sideways(Page page, String picture) {
        Object by = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) by).intValue() > 0) {
            complaints.add(picture + ": scrolls sideways by " + by);
        }
    }

    private static void rest(Page page) {
        page.waitForFunction("() => !window.Vaadin?.Flow?.clients || "
                + "Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
    }

    private BrowserContext context(Size size) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(size.width, size.height)
                        .setColorScheme(ColorScheme.LIGHT)
                        .setIsMobile(size == Size.PHONE)
                        .setHasTouch(size == Size.PHONE)
                        .setLocale("zh-CN"));
    }

    /** Signs in as the form does, without painting it: that page has tests of its own. */
    private static Page open(BrowserContext context, Login login, String base, String path) {
        context.request()
                .post(
                        base + "login",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("username", login.email())
                                        .set("password", login.password())));
        Page page = context.newPage();
        page.navigate(base + path);
        page.locator("vaadin-app-layout").waitFor();
        return page;
    }
}
