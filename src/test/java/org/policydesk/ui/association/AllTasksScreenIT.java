package org.policydesk.ui.association;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policydesk.PolicyDesk;
import org.policydesk.support.Axe;
import org.policydesk.support.Chromium;
import org.policydesk.support.LibreOffice;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Staff look after all members' tasks in a real browser, on the demo's data. */
@SpringBootTest(
        classes = PolicyDesk.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:all-tasks-${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "spring.quartz.scheduler-name=test-${random.uuid}",
            "desk.today=2025-03-10",
            "desk.data=target/test-data/all-tasks"
        })
@ActiveProfiles("demo")
class AllTasksScreenIT {
    private static final double SLOWEST = 30_000;
    private static Chromium chromium;

    @LocalServerPort
    int port;

    private BrowserContext session;

    @BeforeAll
    static void startBrowser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(SLOWEST);
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeBrowser() {
        chromium.close();
    }

    @AfterEach
    void leave() {
        session.close();
    }

    @Test
    void staffFindTasksAndUrgeTheChosenOnesWithANote() {
        Page page = signIn(1366, 768);
        page.navigate(address("tasks?light=AMBER"));
        assertThat(page.locator("#tasks-grid .light").first()).isVisible();
        accessible(page, ".desk-page", "all-tasks");

        page.locator("#urge").click();
        assertThat(page.getByText("请先在表中选择要催办的任务。").first()).isVisible();
        Locator boxes = page.locator("#tasks-grid vaadin-checkbox input");
        boxes.nth(1).check();
        boxes.nth(2).check();
        assertThat(page.locator("#urge")).hasText("催办（2）");
        page.locator("#urge").click();
        page.locator("#urge-note textarea").fill("请本周内启动");
        accessible(page, "vaadin-dialog", "all-tasks-urge");
        page.locator("#urge-confirm").click();
        assertThat(page.getByText("已催办 2 项任务。").first()).isVisible();
        assertThat(page.locator("#urge")).hasText("催办");

        page.locator("#tasks-search input").fill("没有这样的任务");
        assertThat(page.getByText("没有符合筛选的任务。").first()).isVisible();
        assertThat(page.locator(".page-count")).hasText("0 项");
        shoot(page, "all-tasks-empty");
        page.locator("#clear-filters").click();
        assertThat(page.locator("#tasks-grid .light").first()).isVisible();

        page.locator("#tasks-grid .task-link").first().click();
        page.waitForURL(Pattern.compile(".*/task/[0-9]+"));
    }

    @Test
    void staffGiveAnItemToAMemberThatDoesNotFitOnlyWithAReason() {
        Page page = signIn(1366, 768);
        page.navigate(address("tasks"));
        page.locator("#assign-more").click();
        page.locator("#assign-item input").fill("工业母机企业清单申报");
        page.getByRole(AriaRole.OPTION).first().click();
        Locator boxes = page.locator("#assign-members vaadin-checkbox:not([disabled]) input");
        assertThat(page.locator("#assign-members").getByText("不符合").first()).isVisible();
        boxes.nth(1).check();
        accessible(page, "vaadin-dialog", "all-tasks-assign");
        page.locator("#assign-confirm").click();
        assertThat(page.getByText("请写明原因。").first()).isVisible();
        page.locator("#assign-reason textarea").fill("已与主管部门沟通");
        page.locator("#assign-confirm").click();
        assertThat(page.getByText("已指派 1 家企业。").first()).isVisible();
    }

    @Test
    void aFilterStandsInTheAddressIsSavedUnderANameAndTakenAlongAsASheet(@TempDir Path folder) throws IOException {
        Page page = signIn(1366, 768);
        page.navigate(address("tasks?light=AMBER&region=33"));
        assertThat(page.locator("#tasks-grid .light").first()).isVisible();
        assertThat(page.locator("#tasks-region input")).hasValue("浙江省");
        page.locator("#tasks-views").getByText("视图").click();
        page.getByText("保存当前筛选…").click();
        page.locator("#view-name input").fill("浙江要抓紧的");
        page.locator("#view-save").click();
        assertThat(page.getByText("已保存视图“浙江要抓紧的”。").first()).isVisible();
        accessible(page, ".desk-page", "all-tasks-filtered");

        page.navigate(address("tasks"));
        page.locator("#tasks-views").getByText("视图").click();
        page.getByText("浙江要抓紧的").last().click();
        page.waitForURL(Pattern.compile(".*/tasks\\?.*light=AMBER.*"));
        assertThat(page.locator("#tasks-region input")).hasValue("浙江省");

        var sheet = page.waitForDownload(() -> page.locator("#tasks-export").click());
        assertThat(sheet.suggestedFilename()).isEqualTo("全部任务.xlsx");
        Path workbook = Files.copy(sheet.path(), folder.resolve("tasks.xlsx"));
        var printed =
                page.waitForDownload(() -> page.locator("#supervision-sheets").click());
        assertThat(printed.suggestedFilename()).isEqualTo("督办单-2025-03-10.docx");
        assertThat(Files.size(printed.path())).isGreaterThan(3_000);
        assertThat(LibreOffice.text(workbook, folder)).contains("企业", "截止");
    }

    @Test
    void anItemsPageTellsHowFarItsMembersAreAndTasksOfOneMemberAreHandedOver() {
        Page page = signIn(1366, 768);
        page.navigate(address("tasks"));
        page.locator("#tasks-grid vaadin-checkbox input").nth(1).check();
        page.locator("#tasks-member input").fill("宁波湛轴");
        page.getByRole(AriaRole.OPTION).first().click();
        assertThat(page.locator(".funnel-number").first()).isVisible();
        page.locator("#hand-over").click();
        assertThat(page.getByText("请先在表中选择要转办的任务。").first()).isVisible();
        page.locator("#tasks-grid vaadin-checkbox input").nth(1).check();
        page.locator("#hand-over").click();
        page.locator("#hand-over-person input").click();
        page.getByRole(AriaRole.OPTION).last().click();
        accessible(page, "vaadin-dialog", "all-tasks-hand-over");
        page.locator("#hand-over-confirm").click();
        assertThat(page.getByText("已转办 1 项任务。").first()).isVisible();
        accessible(page, ".desk-page", "all-tasks-member");
    }

    @Test
    void theMorningBeginsWithWhomToUrgeAndACallIsNotedThere() {
        Page page = signIn(1366, 768);
        page.waitForURL(Pattern.compile(".*/today"));
        assertThat(page.locator(".urge-card").first()).isVisible();
        accessible(page, ".desk-page", "today");
        page.locator(".urge-record").first().click();
        page.locator("#contact-answer textarea").fill("已安排，周三交");
        page.locator("#contact-acknowledged input").check();
        accessible(page, "vaadin-dialog", "today-contact");
        page.locator("#contact-save").click();
        assertThat(page.getByText("已记录，写进了任务的历史。").first()).isVisible();

        page.setViewportSize(390, 844);
        page.navigate(address("today"));
        assertThat(page.locator("#drafts")).isVisible();
        shoot(page, "today-phone");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(0);
    }

    @Test
    void theLeadersFiguresLeadToTheTasksBehindThem() {
        Page page = signIn(1366, 768);
        page.navigate(address("cockpit"));
        assertThat(page.locator(".figure-number").nth(1)).hasText(Pattern.compile("[1-9].*"));
        accessible(page, ".desk-page", "cockpit");
        page.locator("#tab-region").click();
        page.locator(".tally").getByText("浙江省").click();
        page.waitForURL(Pattern.compile(".*/tasks\\?.*region=33.*"));
        assertThat(page.locator("#tasks-region input")).hasValue("浙江省");

        page.navigate(address("cockpit?year=2025"));
        var sheet = page.waitForDownload(() -> page.locator("#cockpit-export").click());
        assertThat(sheet.suggestedFilename()).isEqualTo("总览.xlsx");
        page.setViewportSize(390, 844);
        assertThat(page.locator(".months-count").first()).isVisible();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "cockpit-phone.png"))
                .setFullPage(true));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(0);
    }

    @Test
    void onAPhoneEachTaskIsACardAndNothingScrollsSideways() {
        Page page = signIn(390, 844);
        page.navigate(address("tasks"));
        assertThat(page.locator("#tasks-grid .task-line").first()).isVisible();
        shoot(page, "all-tasks-phone");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(0);
    }

    private Page signIn(int width, int height) {
        session = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale("zh-CN"));
        Page page = session.newPage();
        page.navigate(address("login"));
        page.locator("input[name=username]").fill("staff@demo.local");
        page.locator("input[name=password]").fill("demo-2025");
        page.locator("#login-form vaadin-button").first().click();
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    private static void accessible(Page page, String part, String name) {
        shoot(page, name);
        assertThat(Axe.on(page).include(part).exclude("vaadin-tabs").analyze().getViolations())
                .as(name)
                .extracting(
                        rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }
}
