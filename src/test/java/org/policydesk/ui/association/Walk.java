package org.policydesk.ui.association;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Somebody of the staff at a compilation, from its import on; counts keys and clicks, and the time since it was brought in. */
final class Walk {
    /** Below the upper edge of the text, in pixels. */
    private static final double FIRST_LINE = 28;

    private static final int FAR = 400;

    private final Page page;
    private final String desk;
    private Instant begun = Instant.now();
    private int keys;
    private int clicks;
    private int published;

    Walk(Page page, int port) {
        this.page = page;
        this.desk = "http://localhost:" + port;
        page.setViewportSize(1280, 720);
    }

    /** Uploads the text and goes to its first pass. */
    void bringIn(Path text) {
        page.navigate(desk + "/documents");
        begun = Instant.now();
        page.locator("#document-upload input[type=file]").setInputFiles(text);
        Locator card = page.locator(".import-card")
                .filter(new Locator.FilterOptions()
                        .setHasText(text.getFileName().toString()));
        card.locator("[id^=first-pass-]").click();
        page.locator(".triage-row").first().waitFor();
    }

    void press(String... names) {
        for (String key : names) {
            StaffScreen.rest(page);
            page.keyboard().press(key);
            keys++;
        }
        StaffScreen.rest(page);
    }

    void type(String text) {
        page.keyboard().type(text);
        keys += text.length();
    }

    void click(String selector) {
        page.locator(selector).last().click();
        clicks++;
        StaffScreen.rest(page);
    }

    void shows(String selector, String text) {
        assertThat(page.locator(selector)).hasText(text);
    }

    void counts(String selector, int number) {
        assertThat(page.locator(selector)).hasCount(number);
    }

    int cards() {
        return page.locator(".draft-card").count();
    }

    /** Goes on by j until the current draft is as wanted. */
    void stepTo(String condition) {
        for (int i = 0; i < FAR && !Boolean.TRUE.equals(page.evaluate("Boolean(" + condition + ")")); i++) {
            press("j");
        }
        assertThat(page.evaluate("Boolean(" + condition + ")")).as(condition).isEqualTo(true);
    }

    /** Does something with the current draft, after which one less waits. */
    void reviewed(Runnable act) {
        String before = page.locator("#review-progress").textContent();
        act.run();
        assertThat(page.locator("#review-progress")).not().hasText(before);
        StaffScreen.rest(page);
    }

    /** Goes on by Tab until the wanted part has the focus. */
    void tabTo(String selector) {
        String focused = "(selector => { let one = document.activeElement;"
                + " while (one && one.shadowRoot && one.shadowRoot.activeElement) one = one.shadowRoot.activeElement;"
                + " return Boolean(one && (one.matches(selector) || one.closest(selector))); })";
        for (int i = 0; i < FAR; i++) {
            if (Boolean.TRUE.equals(page.evaluate(focused, selector))) {
                return;
            }
            page.keyboard().press("Tab");
            keys++;
        }
        throw new AssertionError("no way by Tab to " + selector);
    }

    /** On an item's form: 营业收入 at least 3000, saved. */
    void addConditionByKeys() {
        page.locator("#condition-add").waitFor();
        StaffScreen.rest(page);
        int before = page.locator(".condition-fields").count();
        tabTo("#condition-add");
        press("Enter");
        counts(".condition-fields", before + 1);
        StaffScreen.rest(page);
        Locator fact = page.locator(".condition-fields")
                .last()
                .locator("vaadin-combo-box")
                .first();
        String id = "walk-fact";
        fact.evaluate("(one, id) => one.dataset.walk = id", id);
        tabTo("vaadin-combo-box[data-walk=" + id + "]");
        page.keyboard().press("Control+a");
        type("营业收入");
        page.locator("vaadin-combo-box-item:visible").first().waitFor();
        press("Enter");
        page.locator(".condition-fields")
                .last()
                .locator("vaadin-big-decimal-field")
                .waitFor();
        tabTo("vaadin-big-decimal-field");
        type("3000");
        press("Tab");
        press("Shift+Tab");
        tabTo("#item-save");
        press("Enter");
        saved();
    }

    void addConditionByMouse() {
        click("#condition-add");
        Locator fields = page.locator(".condition-fields").last();
        fields.locator("vaadin-combo-box input").first().fill("营业收入");
        page.locator("vaadin-combo-box-item:visible").first().click();
        fields.locator("vaadin-big-decimal-field input").fill("3000");
        click("#item-save");
        saved();
    }

    /** Draws the mouse over the policy's title, which belongs to no draft. */
    void drawOverText() {
        Locator text = page.locator("#policy-text");
        text.evaluate("text => { text.scrollTop = 0; }");
        BoundingBox box = text.boundingBox();
        double y = box.y + FIRST_LINE;
        page.mouse().move(box.x + 20, y);
        page.mouse().down();
        page.mouse().move(box.x + box.width / 3, y);
        page.mouse().up();
    }

    /** A policy in which the current draft has more than one clause. */
    void openPolicyWithDrafts() {
        page.locator(".policy-entry:has(.policy-open)").first().click();
        StaffScreen.rest(page);
    }

    void closeDialog(String cancel) {
        StaffScreen.rest(page);
        if (page.locator(cancel).isVisible()) {
            click(cancel);
        }
    }

    /** Publishes what is chosen; what was chosen is done afterwards. */
    void publish(Runnable ask, Runnable confirm) {
        int chosen = page.locator(".publish-row vaadin-checkbox[checked]").count();
        assertThat(chosen).as("items to publish").isPositive();
        ask.run();
        page.locator("#publish-confirm").waitFor();
        confirm.run();
        assertThat(page.locator(".publish-done")).hasCount(chosen);
        assertThat(page.locator(".publish-failed")).hasCount(0);
        published = chosen;
    }

    String told() {
        return published + " items published in "
                + Duration.between(begun, Instant.now()).toSeconds() + " s with " + keys + " keys and " + clicks
                + " counted clicks";
    }

    String keysPerPublished() {
        return "%.2f".formatted((double) keys / published);
    }

    private void saved() {
        assertThat(page.locator("vaadin-notification-card").first()).containsText("已保存");
        StaffScreen.rest(page);
    }
}
