package org.policydesk.guide;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.util.HashMap;
import java.util.Map;
import org.policydesk.support.Chromium;

/** The browser that the pictures are taken in: by day, without movement, in Shanghai, each reader signed in once for each window. */
final class Cabinet implements AutoCloseable {
    private static final String PASSWORD = "demo-2025";

    private static final String AT_REST = "() => document.fonts.status === 'loaded'"
            + " && [...document.images].every(image => image.complete)"
            + " && (!window.Vaadin?.Flow?.clients || Object.values(window.Vaadin.Flow.clients)"
            + ".every(c => !c.isActive || !c.isActive()))";

    private final Chromium chromium = Chromium.start();
    private final Map<String, BrowserContext> kept = new HashMap<>();
    private final String base;

    Cabinet(String base) {
        this.base = base;
    }

    /** Takes the picture of that address. */
    byte[] take(Picture picture, String path) {
        try (Page page = context(picture).newPage()) {
            page.navigate(base + path);
            page.locator(picture.ready()).first().waitFor();
            rest(page);
            picture.scene().play(page);
            rest(page);
            if (picture.part().isEmpty()) {
                return page.screenshot(new ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED));
            }
            return page.locator(picture.part())
                    .first()
                    .screenshot(new Locator.ScreenshotOptions()
                            .setAnimations(ScreenshotAnimations.DISABLED));
        }
    }

    @Override
    public void close() {
        chromium.close();
    }

    private BrowserContext context(Picture picture) {
        String key = picture.reader() + " " + picture.frame() + " " + picture.isEnglish();
        return kept.computeIfAbsent(key, any -> signedIn(picture));
    }

    private BrowserContext signedIn(Picture picture) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(picture.frame().width(), picture.frame().height())
                        .setDeviceScaleFactor(1)
                        .setColorScheme(ColorScheme.LIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale(picture.isEnglish() ? "en-GB" : "zh-CN")
                        .setTimezoneId("Asia/Shanghai"));
        context.request()
                .post(
                        base + "login",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("username", picture.reader().email())
                                        .set("password", PASSWORD)));
        return context;
    }

    private static void rest(Page page) {
        page.waitForFunction(AT_REST);
        page.waitForTimeout(300);
        page.waitForFunction(AT_REST);
    }
}
