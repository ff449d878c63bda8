package org.policydesk.ui.association;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.policydesk.account.People;
import org.policydesk.policy.SourceDocuments;
import org.policydesk.support.Chromium;
import org.policydesk.support.DemoScreens;
import org.policydesk.support.Imports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An officer takes a compilation from its import to published items, once with the keyboard alone and once with the mouse. With
 * {@code -Dwalk=2025-03-compilation-a} another goes through all of that one and counts seconds and keys.
 */
@DemoScreens
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbenchWalkIT {
    private static final Path REAL = Path.of("..", "shared", "policies");
    private static final Path OWN = Path.of("src/main/resources/sample/sample-compilation.txt");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SourceDocuments documents;

    private Chromium chromium;

    @BeforeAll
    void begin() {
        chromium = Chromium.start();
    }

    @AfterAll
    void end() {
        chromium.close();
    }

    @Test
    void with_the_keyboard_alone() throws IOException {
        try (Page page = StaffScreen.signIn(chromium.browser(), port, people, jdbc)) {
            Walk walk = new Walk(page, port);
            walk.bringIn(text("2025-03-compilation-a"));

            walk.press("s");
            walk.shows("#step-triage .review-step-count", "0");
            walk.press("u");
            assertThat(page.locator("#step-triage .review-step-count")).not().hasText("0");
            walk.press("*", "y");
            walk.shows("#step-triage .review-step-count", "0");
            walk.press("r");

            walk.stepTo("document.querySelector('.sentence-current')?.parentElement"
                    + " && /[，；].{8,}/s.test([...document.querySelectorAll('.sentence-current')]"
                    + ".map(one => one.textContent).join('').slice(8))");
            int before = walk.cards();
            walk.press("s", "1");
            walk.counts(".draft-card", before + 1);
            walk.press("v", "j", "v", "m");
            walk.counts(".draft-rejected .tag-reason", 1);
            assertThat(page.locator(".draft-current .draft-provenance")).containsText("合并");

            walk.press("e");
            page.locator("#amend-title").waitFor();
            page.keyboard().press("Control+a");
            walk.type("键盘改过的事项");
            walk.press("Enter");
            assertThat(page.locator(".draft-current .draft-title")).hasText("键盘改过的事项");

            walk.press("o");
            walk.addConditionByKeys();
            walk.tabTo("a[href*='?policy=']");
            walk.press("Enter");
            page.locator(".draft-card").first().waitFor();

            walk.reviewed(() -> walk.press("a"));
            walk.reviewed(() -> walk.press("x", "6"));
            walk.reviewed(() -> walk.press("x", "Enter"));
            walk.press("]", "]", "n");
            assertThat(page.locator("vaadin-notification-card").first()).containsText("已补");
            for (int i = 0; i < 4; i++) {
                walk.reviewed(() -> walk.press("a"));
            }

            walk.press("p");
            page.locator(".publish-row").first().waitFor();
            walk.publish(() -> walk.press("p"), () -> walk.press("Enter"));
            System.out.println("By keyboard alone: " + walk.told());
        }
    }

    @Test
    void with_the_mouse() throws IOException {
        try (Page page = StaffScreen.signIn(chromium.browser(), port, people, jdbc)) {
            Walk walk = new Walk(page, port);
            walk.bringIn(text("2026-01-issue23"));

            walk.click("#triage-suggested");
            walk.shows("#step-triage .review-step-count", "0");
            walk.click("#undo");
            assertThat(page.locator("#step-triage .review-step-count")).not().hasText("0");
            page.locator(".triage-row > input").first().click();
            page.locator(".triage-row > input")
                    .last()
                    .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
            assertThat(page.locator(".triage-picked"))
                    .hasCount(page.locator(".triage-row").count());
            page.locator(".triage-row > input").first().click();
            walk.click("#triage-suggested");
            page.locator("[id^=relevant-]").first().click();
            walk.click("#step-review");
            page.locator(".draft-card").first().waitFor();

            walk.openPolicyWithDrafts();
            page.locator(".draft-current [id^=split-]").click();
            page.locator("#cut-1, #split-copy").first().click();
            walk.closeDialog("#amend-cancel");
            page.locator(".draft-head > input").first().click();
            page.locator(".draft-head > input").nth(1).click();
            walk.click("#merge-picked");
            walk.counts(".draft-rejected .tag-reason", 1);

            page.locator(".draft-current [id^=edit-]").click();
            page.locator("#amend-title input").fill("鼠标改过的事项");
            walk.click("#amend-save");
            assertThat(page.locator(".draft-current .draft-title")).hasText("鼠标改过的事项");

            page.locator(".draft-current [id^=edit-]").click();
            walk.click("#amend-whole");
            walk.addConditionByMouse();
            page.locator("a[href*='?policy=']").click();
            page.locator(".draft-card").first().waitFor();

            walk.reviewed(() -> page.locator(".draft-current [id^=accept-]").click());
            walk.reviewed(() -> {
                page.locator(".draft-current [id^=reject-]").click();
                walk.click("#reason-6");
            });
            walk.drawOverText();
            walk.click("#add-missed");
            assertThat(page.locator("vaadin-notification-card").first()).containsText("已补");
            walk.reviewed(() -> page.locator(".draft-current [id^=accept-]").click());

            walk.click("#step-publish");
            page.locator(".publish-row").first().waitFor();
            walk.publish(() -> walk.click("#publish-chosen"), () -> walk.click("#publish-confirm"));
            System.out.println("With the mouse: " + walk.told());
        }
    }

    @Test
    void all_of_a_compilation_when_asked_for() throws IOException {
        String wanted = asked("the walk through a whole compilation");
        try (Page page = StaffScreen.signIn(chromium.browser(), port, people, jdbc)) {
            Walk walk = new Walk(page, port);
            walk.bringIn(text(wanted));
            walk.press("s");
            walk.shows("#step-triage .review-step-count", "0");
            walk.press("r");
            page.locator(".draft-card").first().waitFor();
            WholeReview whole = new WholeReview(page, walk);
            whole.review();
            walk.press("p");
            page.locator(".publish-row").first().waitFor();
            whole.lookAtHindrances();
            walk.publish(() -> walk.press("p"), () -> walk.press("Enter"));
            System.out.println("All of " + wanted + ": " + whole.told() + "; " + walk.told() + ", "
                    + walk.keysPerPublished() + " keys per published item");
        }
    }

    @Test
    void the_longest_compilation_opens_at_once_and_scrolls_smoothly_when_asked_for() throws IOException {
        asked("opening the longest compilation");
        String text = Files.readString(text("2024-09-issue07"));
        try (Page page = StaffScreen.signIn(chromium.browser(), port, people, jdbc)) {
            page.setViewportSize(1280, 720);
            long document = Imports.text(documents, text);
            ReviewOpening opening = new ReviewOpening(page, "http://localhost:" + port, document);
            List<Double> clicked = List.of(opening.byClick(), opening.byClick(), opening.byClick());
            System.out.println("A compilation of " + text.length() + " characters opened for review, in s: first by a"
                    + " click after its import and twice again " + clicked + ", by its address " + opening.byAddress()
                    + "; scrolling: " + opening.scrolling());
            assertThat(clicked.getFirst())
                    .as("seconds until text and drafts are there")
                    .isLessThan(1.5);
        }
    }

    @Test
    void two_officers_see_each_other_and_neither_overwrites_unseen() {
        long document = Imports.text(
                documents,
                "关于报送年度统计表的通知\n\n试两函〔2025〕4号\n\n各企业应于2025年5月31日前报送统计表。" + UUID.randomUUID()
                        + "\n\n示例省工业厅\n\n2025年3月1日\n");
        try (Page mine = StaffScreen.signIn(chromium.browser(), port, people, jdbc);
                Page theirs = StaffScreen.signIn(chromium.browser(), port, people, jdbc)) {
            String review = "http://localhost:" + port + "/documents/" + document;
            mine.navigate(review);
            theirs.navigate(review);
            assertThat(mine.locator("#companions")).containsText("也在这份汇编");
            amend(mine, "先开始改的");
            assertThat(theirs.locator(".policy-here")).containsText("正在修改");

            amend(theirs, "同事改的名称");
            theirs.locator("#amend-save").click();
            assertThat(theirs.locator(".draft-title")).hasText("同事改的名称");

            mine.locator("#amend-save").click();
            assertThat(mine.locator(".stale-table")).containsText("同事改的名称");
            assertThat(mine.locator(".stale-table")).containsText("先开始改的");
            StaffScreen.inspect(mine, "review-stale.png", "#stale-choice");
            mine.locator("#stale-edit").click();
            assertThat(mine.locator("#amend-title input")).hasValue("先开始改的");
            mine.locator("#amend-save").click();
            mine.locator("#stale-mine").click();
            assertThat(mine.locator(".draft-title")).hasText("先开始改的");
            assertThat(theirs.locator(".draft-title")).hasText("先开始改的");
            assertThat(theirs.locator("#companions")).containsText("先开始改的");

            String item = mine.locator(".draft-card").getAttribute("id").substring("draft-".length());
            for (Page page : List.of(mine, theirs)) {
                page.navigate("http://localhost:" + port + "/items/" + item);
                page.locator("#item-title").waitFor();
            }
            theirs.locator("#item-title input").fill("表单里同事改的");
            theirs.locator("#item-save").click();
            assertThat(theirs.locator(".page-title")).hasText("表单里同事改的");
            mine.locator("#item-title input").fill("表单里我改的");
            mine.locator("#item-save").click();
            assertThat(mine.locator(".stale-table")).containsText("表单里我改的");
            mine.locator("#stale-theirs").click();
            assertThat(mine.locator("#item-title input")).hasValue("表单里同事改的");
        }
    }

    private static void amend(Page page, String title) {
        page.locator(".draft-current [id^=edit-]").click();
        page.locator("#amend-title input").fill(title);
        StaffScreen.rest(page);
    }

    /** The compilation that was asked for; without one the test is skipped and says so. */
    private static String asked(String what) {
        String wanted = System.getProperty("walk", "");
        if (wanted.isEmpty()) {
            System.out.println("skipped: " + what + ", only when asked for by -Dwalk=NAME");
        }
        assumeTrue(!wanted.isEmpty(), "only when asked for by -Dwalk=NAME");
        return wanted;
    }

    /** A copy with an end of its own, so that the same text may come in more than once; our own where the real one is not there. */
    private static Path text(String name) throws IOException {
        Path real = REAL.resolve(name + ".txt");
        boolean there = Files.isRegularFile(real);
        System.out.println("The walk goes through " + (there ? real : OWN + ", because " + real + " is not there"));
        Path copy = Files.createTempFile("compilation", ".txt");
        Files.writeString(copy, Files.readString(there ? real : OWN) + "\n" + UUID.randomUUID() + "\n");
        assertThat(copy).isNotEmptyFile();
        return copy;
    }
}
