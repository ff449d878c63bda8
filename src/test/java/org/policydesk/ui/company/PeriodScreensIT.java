package org.policydesk.ui.company;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policydesk.PolicyDesk;
import org.policydesk.account.Role;
import org.policydesk.support.As;
import org.policydesk.support.Axe;
import org.policydesk.support.Chromium;
import org.policydesk.task.TaskCard;
import org.policydesk.task.Tasks;
import org.policydesk.ui.company.CompanyWorld.Company;
import org.policydesk.ui.company.CompanyWorld.Login;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an authority decided about a task's period, recorded on its page. */
@SpringBootTest(
        classes = {PolicyDesk.class, CompanyWorld.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:screens-${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "spring.quartz.scheduler-name=test-${random.uuid}",
            "desk.today=2025-03-10",
            "desk.data=target/test-data/screens-${surefire.forkNumber:1}"
        })
class PeriodScreensIT {
    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    CompanyWorld world;

    @Autowired
    Tasks tasks;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @Test
    void an_extension_shows_its_date_before_it_is_saved_tells_what_is_wrong_at_the_field_and_can_be_taken_back() {
        Company company = world.company("延期重工有限公司");
        TaskCard task = world.task(company, "清单申报", LocalDate.of(2025, 3, 31));
        try (Page page = open(world.person(company, "陈立军", Role.COMPANY_MANAGER), task, 1366, ColorScheme.LIGHT)) {
            choose(page, "extend");
            page.locator("#period-how vaadin-radio-button").last().click();
            page.locator("#period-until input").fill("2025-03-28");
            page.keyboard().press("Enter");
            assertThat(page.locator("#period-until")).containsText("没有比现在的截止日更晚");
            page.locator("#period-how vaadin-radio-button").first().click();
            page.locator("#period-amount input").fill("10");
            page.keyboard().press("Tab");
            assertThat(page.locator("#period-outcome")).containsText("新截止日 4月15日 周二 · 还有 25 个工作日 · 原为 3月31日 周一");
            page.locator("#period-confirm").click();
            assertThat(page.locator("#period-reason")).containsText("请写明原因");
            page.locator("#period-reason textarea").fill("受理系统故障");
            page.locator("#period-source input").fill("示例函〔2025〕8号");
            page.locator("#period-confirm").click();

            assertThat(page.locator("#period")).containsText("延期：3月31日 周一 → 4月15日 周二");
            assertThat(page.locator("#period")).containsText("依据：示例函〔2025〕8号");
            assertThat(page.locator("#history")).containsText("延期：3月31日 周一 → 4月15日 周二");
            page.locator("#period-undo").click();
            page.locator("#period-undo-confirm").click();
            assertThat(page.locator("#period")).hasCount(0);
            assertThat(As.staff(() -> tasks.get(task.id()).card().due())).isEqualTo(LocalDate.of(2025, 3, 31));
        }
    }

    @Test
    void a_paused_task_shows_it_on_its_page_and_on_the_board_until_it_is_resumed() {
        Company company = world.company("中止重工有限公司");
        TaskCard task = world.monthly(company, "运行月报");
        try (Page page = open(world.person(company, "陈立军", Role.COMPANY_MANAGER), task, 1366, ColorScheme.LIGHT)) {
            choose(page, "pause");
            assertThat(page.locator("#period-outcome")).containsText("3月10日 周一 起不再计算，还剩 10 个工作日");
            page.locator("#period-reason textarea").fill("等待鉴定");
            page.locator("#period-confirm").click();
            assertThat(page.locator("#task-light")).containsText("已中止");
            page.navigate(address("board"));
            assertThat(page.locator("#card-" + task.id())).containsText("期限中止，暂无截止日");

            page.navigate(address("task/" + task.id()));
            choose(page, "resume");
            page.locator("#period-day input").fill("2025-03-13");
            page.keyboard().press("Enter");
            assertThat(page.locator("#period-outcome")).containsText("新截止日 3月26日 周三");
            page.locator("#period-reason textarea").fill("鉴定完成");
            page.locator("#period-confirm").click();
            assertThat(page.locator("#period")).containsText("3月10日 周一 至 3月12日 周三 不计入，共 3 天，其中 3 个工作日");
            assertThat(page.locator("#task-light")).not().containsText("已中止");
        }
    }

    @Test
    void who_does_not_decide_for_the_company_sees_the_steps_and_no_way_to_change_them() {
        Company company = world.company("看看重工有限公司");
        TaskCard task = world.task(company, "清单申报", LocalDate.of(2025, 3, 31));
        try (Page page = open(world.person(company, "李小雨", Role.COMPANY_MEMBER), task, 1366, ColorScheme.LIGHT)) {
            page.locator("#more").click();
            assertThat(page.locator("vaadin-context-menu-item").first()).isVisible();
            assertThat(page.locator("vaadin-context-menu-item[id^='period-']")).hasCount(0);
        }
    }

    @Test
    void dialog_and_steps_read_well_on_wide_and_narrow_screens_by_day_and_night() {
        Company company = world.company("沈阳示例机床有限公司");
        Login manager = world.person(company, "陈立军", Role.COMPANY_MANAGER);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(1366, 390)) {
                TaskCard task = world.monthly(company, "运行月报");
                try (Page page = open(manager, task, width, scheme)) {
                    String name = "period-%d-%s".formatted(width, scheme);
                    choose(page, "restart");
                    assertThat(page.locator("#period-outcome")).containsText("新截止日");
                    inspect(page, name + "-dialog.png", ".ask-fields");
                    page.locator("#period-reason textarea").fill("重新送达通知");
                    page.locator("#period-confirm").click();
                    page.locator("#period").waitFor();
                    inspect(page, name + ".png", "main");
                }
            }
        }
    }

    private static void choose(Page page, String act) {
        page.locator("#more").click();
        page.locator("#period-" + act).click();
        page.locator("#period-day").waitFor();
    }

    private static void inspect(Page page, String picture, String part) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", picture))
                .setFullPage(true));
        Object sideways = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) sideways).intValue()).as("sideways scrolling").isLessThanOrEqualTo(0);
        assertThat(Axe.on(page).include(part).analyze().getViolations())
                .as(picture)
                .isEmpty();
    }

    private Page open(Login login, TaskCard task, int width, ColorScheme scheme) {
        Page page = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 844)
                        .setColorScheme(scheme)
                        .setLocale("zh-CN"))
                .newPage();
        page.navigate(address("login"));
        page.locator("input[name=username]").fill(login.email());
        page.locator("input[name=password]").fill(login.password());
        page.keyboard().press("Enter");
        page.locator(".board-view").waitFor();
        page.navigate(address("task/" + task.id()));
        page.locator("#task-title").waitFor();
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }
}
