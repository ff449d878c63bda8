package org.policydesk.ui.company;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policydesk.PolicyDesk;
import org.policydesk.account.Membership;
import org.policydesk.account.Role;
import org.policydesk.support.As;
import org.policydesk.support.Axe;
import org.policydesk.support.Chromium;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskState;
import org.policydesk.task.Tasks;
import org.policydesk.ui.company.CompanyWorld.Company;
import org.policydesk.ui.company.CompanyWorld.Login;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

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
class CompanyScreensIT {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);
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
    void a_card_is_moved_by_keyboard_alone_told_to_screen_readers_and_can_be_taken_back() {
        Company company = world.company("键盘重工有限公司");
        TaskCard task = world.task(company, "清单申报", TODAY.plusDays(30));
        try (Page page = signIn(world.person(company, "陈立军", Role.COMPANY_MANAGER), 1366, 768, ColorScheme.LIGHT)) {
            page.locator("#move-" + task.id()).focus();
            page.keyboard().press("Enter");
            page.locator("#move-" + task.id() + "-preparing").waitFor();
            page.keyboard().press("Enter");
            assertThat(page.locator("#column-working #card-" + task.id())).isVisible();
            assertThat(page.locator(".board-view > [aria-live]")).containsText("准备中");
            page.locator("#undo").click();
            assertThat(page.locator("#column-new #card-" + task.id())).isVisible();
        }
    }

    @Test
    void a_card_is_moved_by_dragging() {
        Company company = world.company("拖动重工有限公司");
        TaskCard task = world.task(company, "拖动的备案", TODAY.plusDays(30));
        try (Page page = signIn(world.person(company, "陈立军", Role.COMPANY_MANAGER), 1366, 768, ColorScheme.LIGHT)) {
            page.navigate(address("board?q=拖动的备案"));
            page.locator("#card-" + task.id()).waitFor();
            page.dragAndDrop("#card-" + task.id(), "#column-working");
            assertThat(page.locator("#column-working #card-" + task.id())).isVisible();
        }
    }

    @Test
    void a_move_on_a_stale_board_changes_nothing_says_who_came_first_and_shows_the_present_state() {
        Company company = world.company("并发重工有限公司");
        TaskCard task = world.task(company, "清单申报", TODAY.plusDays(30));
        try (Page page = signIn(world.person(company, "陈立军", Role.COMPANY_MANAGER), 1366, 768, ColorScheme.LIGHT)) {
            page.locator("#move-" + task.id()).click();
            page.locator("#move-" + task.id() + "-preparing").waitFor();
            Login colleague = world.person(company, "李小雨", Role.COMPANY_MANAGER);
            As.person(
                    colleague.personId(),
                    List.of(new Membership(company.id(), Role.COMPANY_MANAGER)),
                    () -> tasks.move(task.id(), TaskState.SUBMITTED, task.version()));
            page.locator("#move-" + task.id() + "-preparing").click();
            assertThat(page.locator("vaadin-notification-card").first()).containsText("李小雨");
            assertThat(page.locator("#column-handed-in #card-" + task.id())).isVisible();
            assertThat(As.staff(() -> tasks.get(task.id()).card().state())).isEqualTo(TaskState.SUBMITTED);
        }
    }

    @Test
    void another_companys_task_and_a_number_that_nobody_has_look_exactly_alike() {
        Company own = world.company("本企业有限公司");
        TaskCard foreign = world.task(world.company("别家企业有限公司"), "别家的秘密事项", TODAY.plusDays(30));
        try (Page page = signIn(world.person(own, "陈立军", Role.COMPANY_MANAGER), 1366, 768, ColorScheme.LIGHT)) {
            String foreignPage = notFoundPage(page, String.valueOf(foreign.id()));
            assertThat(foreignPage).isEqualTo(notFoundPage(page, "999999999"));
            assertThat(foreignPage).isEqualTo(notFoundPage(page, "abc")).doesNotContain("秘密");
            assertThat(page.title()).doesNotContain("秘密");
        }
    }

    @Test
    void a_manager_takes_note_assigns_ticks_comments_hands_in_and_closes() {
        Company company = world.company("办理重工有限公司");
        Login manager = world.person(company, "陈立军", Role.COMPANY_MANAGER);
        world.person(company, "李小雨", Role.COMPANY_MEMBER);
        TaskCard task = world.fullBoard(company).get(1);
        try (Page page = signIn(manager, 1366, 768, ColorScheme.LIGHT)) {
            page.navigate(address("task/" + task.id()));
            page.locator("#acknowledge").click();
            assertThat(page.locator("#acknowledge")).hasCount(0);
            page.locator("#assign").click();
            page.locator("#assignee").click();
            page.locator("vaadin-select-item:has-text('李小雨')").click();
            page.locator("#assign-confirm").click();
            assertThat(page.locator("#task-assignee")).containsText("李小雨");
            page.locator("vaadin-checkbox[id^=checklist-] input").first().check();
            page.locator("#comment-text textarea").fill("审计报告下周三出");
            page.locator("#comment-send").click();
            assertThat(page.locator("#comments")).containsText("审计报告下周三出");
            assertThat(page.locator("#step-submit")).isVisible();
            page.locator("#submit-task").click();
            page.locator("#submit-confirm").click();
            assertThat(page.locator("#task-state")).hasText("已提交");
            assertThat(page.locator("#step-submit")).hasCount(0);
            page.locator("#close-task").click();
            page.locator("#close-confirm").click();
            assertThat(page.locator("#task-state")).hasText("已认定");
        }
    }

    @Test
    void a_condition_is_confirmed_on_the_task_page_and_the_reasons_follow_at_once() {
        Company company = world.company("确认重工有限公司");
        Login manager = world.person(company, "陈立军", Role.COMPANY_MANAGER);
        TaskCard task = world.fullBoard(company).getFirst();
        try (Page page = signIn(manager, 1366, 768, ColorScheme.LIGHT)) {
            page.navigate(address("task/" + task.id()));
            assertThat(page.locator("#step-qualify")).hasText("先确认资格还有 3 项");
            assertThat(page.locator("#checklist .checklist-step").first()).containsText("先确认资格");
            page.locator("#checklist vaadin-button:has-text('确认符合')").click();
            assertThat(page.locator("#step-qualify")).hasText("先确认资格还有 2 项");
            assertThat(page.locator("#why")).containsText("产品达到已公布的基本标准（企业已确认）");
            assertThat(page.locator("#checklist vaadin-button:has-text('确认符合')"))
                    .hasCount(0);
            assertThat(page.locator("#date-why")).containsText("文件写明的期限：3月31日 周一 16:00");
            page.locator(".task-right")
                    .screenshot(new Locator.ScreenshotOptions()
                            .setPath(Path.of("target", "screenshots", "task-right.png")));
        }
    }

    @Test
    void a_manager_who_doubts_a_date_sees_why_it_is_that_day_and_what_to_begin_when() {
        Company company = world.company("期限重工有限公司");
        Login manager = world.person(company, "陈立军", Role.COMPANY_MANAGER);
        List<TaskCard> cards = world.fullBoard(company);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (Page page = signIn(manager, scheme == ColorScheme.LIGHT ? 1366 : 390, 800, scheme)) {
                page.navigate(address("task/" + cards.getFirst().id()));
                page.locator("#date-why-more > vaadin-details-summary").click();
                assertThat(page.locator("#date-why .date-plan")).containsText("准备材料：3月7日 周五 起，10 个工作日");
                assertThat(page.locator("#date-why table caption")).hasText("2025年3月");
                assertThat(page.locator("#date-why .strip-due .visually-hidden"))
                        .hasText("3月31日 周一 · 截止日");
                assertThat(page.locator("#date-why .strip-start .visually-hidden"))
                        .hasText("3月7日 周五 · 建议启动日 · 准备材料");
                inspect(page, "why-" + scheme.name().toLowerCase(Locale.ROOT) + ".png");
                page.navigate(address("task/" + cards.get(1).id()));
                page.locator("#date-why-more > vaadin-details-summary").click();
                assertThat(page.locator("#date-why")).containsText("推荐单位审核，留 10 个工作日");
                assertThat(page.locator("#date-why .strip-rule-due .visually-hidden"))
                        .containsText("4月19日 周六 · 文件的截止日");
                inspect(page, "why-suggested-" + scheme.name().toLowerCase(Locale.ROOT) + ".png");
            }
        }
    }

    @Test
    void the_slash_key_leads_to_the_search_and_the_address_keeps_what_was_searched() {
        Company company = world.company("搜索重工有限公司");
        TaskCard sought = world.task(company, "绿色工厂复核", TODAY.plusDays(60));
        TaskCard other = world.task(company, "清单申报", TODAY.plusDays(30));
        try (Page page = signIn(world.person(company, "陈立军", Role.COMPANY_MANAGER), 1366, 768, ColorScheme.LIGHT)) {
            page.keyboard().press("/");
            page.keyboard().type("绿色");
            assertThat(page.locator("#card-" + other.id())).hasCount(0);
            assertThat(page.locator("#card-" + sought.id())).isVisible();
            page.waitForURL("**/board?q=**");
            page.reload();
            assertThat(page.locator("#card-" + other.id())).hasCount(0);
            page.navigate(address("board?tab=overdue"));
            assertThat(page.locator(".empty-state")).containsText("没有超期的任务");
        }
    }

    @Test
    void board_and_task_page_read_well_on_wide_and_narrow_screens_by_day_and_night() {
        Company company = world.company("沈阳示例重型机床有限公司");
        Login manager = world.person(company, "陈立军", Role.COMPANY_MANAGER);
        List<TaskCard> cards = world.fullBoard(company);
        As.staff(() -> {
            tasks.move(cards.get(1).id(), TaskState.PREPARING, cards.get(1).version());
            tasks.submit(cards.get(3).id(), TODAY, null, cards.get(3).version());
        });
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            look(manager, cards.getFirst(), 1366, 768, scheme);
            look(manager, cards.getFirst(), 390, 844, scheme);
        }
    }

    private void look(Login login, TaskCard task, int width, int height, ColorScheme scheme) {
        String name = "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
        try (Page page = signIn(login, width, height, scheme)) {
            page.locator(".card").first().waitFor();
            inspect(page, "board" + name);
            page.navigate(address("task/" + task.id()));
            page.locator("#task-title").waitFor();
            inspect(page, "task" + name);
        }
    }

    private void inspect(Page page, String picture) {
        page.waitForFunction("() => !window.Vaadin?.Flow?.clients || "
                + "Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", picture))
                .setFullPage(true));
        Object sideways = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) sideways).intValue())
                .as("sideways scrolling of %s", picture)
                .isLessThanOrEqualTo(0);
        // The tabs' own inner scroller is not ours to mend.
        List<Rule> violations =
                Axe.on(page).include("main").exclude(".board-tabs").analyze().getViolations();
        assertThat(violations)
                .as(
                        "%s: %s",
                        picture,
                        violations.stream()
                                .map(rule -> rule.getId() + " "
                                        + rule.getNodes().getFirst().getHtml())
                                .toList())
                .isEmpty();
    }

    private String notFoundPage(Page page, String number) {
        page.navigate(address("task/" + number));
        page.locator("#task-not-found").waitFor();
        return page.locator(".task-view").innerText();
    }

    private Page signIn(Login login, int width, int height, ColorScheme scheme) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(scheme)
                        .setIsMobile(width < 600)
                        .setHasTouch(width < 600)
                        .setLocale("zh-CN"));
        Page page = context.newPage();
        page.navigate(address("login"));
        page.locator("input[name=username]").fill(login.email());
        page.locator("input[name=password]").fill(login.password());
        page.keyboard().press("Enter");
        page.locator(".board-view").waitFor();
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }
}
