package org.policydesk.ui.fit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.PolicyDesk;
import org.policydesk.account.Role;
import org.policydesk.member.MemberProfiles;
import org.policydesk.support.As;
import org.policydesk.support.Axe;
import org.policydesk.support.Chromium;
import org.policydesk.ui.fit.FitWorld.Login;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = {PolicyDesk.class, FitWorld.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:fit-${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "spring.quartz.scheduler-name=test-${random.uuid}",
            "desk.today=2025-03-10",
            "desk.data=target/test-data/fit"
        })
class FitScreensIT {
    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    FitWorld world;

    @Autowired
    MemberProfiles profiles;

    private BrowserContext session;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @BeforeEach
    void someItems() {
        world.publish();
    }

    @AfterEach
    void leave() {
        session.close();
    }

    @Test
    void a_manager_sees_four_groups_answers_a_question_sees_an_item_move_and_takes_the_answer_back() {
        long company = world.knownCompany("四组重工有限公司");
        Page page = signIn(world.person(company, Role.COMPANY_MANAGER), 1366, 768, ColorScheme.LIGHT);
        page.navigate(address("eligibility"));

        assertThat(page.locator("#fit-tab-eligible")).hasText("可申报 3");
        assertThat(page.locator("#fit-tab-near")).hasText("差一点 1");
        assertThat(page.locator("#fit-tab-open")).hasText("待补充 2");
        assertThat(page.locator("#fit-tab-unfit")).hasText("不符合 2");
        turnTo(page, "near");
        assertThat(page.locator(".fit-row")).containsText("差 100 万元");
        assertThat(page.locator(".fit-row")).containsText("待补充：有无较大以上生产安全事故");
        page.locator(".fit-why vaadin-details-summary").click();
        assertThat(page.locator(".fit-grounds")).containsText("研发人员占职工人数比例");
        assertThat(page.locator(".fit-grounds")).containsText("示例函〔2025〕12号");

        turnTo(page, "open");
        assertThat(page.locator("#fit-rows")).containsText("待补充：2024 年度研发费用");
        page.locator("#fit-answer-rd-expense input").fill("-1");
        page.keyboard().press("Enter");
        assertThat(page.locator("#fit-answer-rd-expense")).containsText("不能是负数");
        page.locator("#fit-answer-rd-expense input").fill("200");
        page.keyboard().press("Enter");
        assertThat(page.locator("#fit-tab-eligible")).hasText("可申报 4");
        assertThat(page.locator("vaadin-notification-card").first()).containsText("1 项变为可申报");
        assertThat(page.locator("#fit-given")).containsText("2024 年度研发费用");
        page.locator("#fit-given vaadin-button").click();
        assertThat(page.locator("#fit-tab-eligible")).hasText("可申报 3");
        assertThat(As.staff(() -> profiles.get(company)).facts())
                .noneMatch(fact -> fact.key().equals("rd_expense"));
    }

    @Test
    void a_condition_and_an_incident_are_answered_on_the_spot() {
        long company = world.knownCompany("回答重工有限公司");
        As.staff(() -> profiles.recordFact(company, "revenue", 2024, new java.math.BigDecimal("3100")));
        Page page = signIn(world.person(company, Role.COMPANY_MANAGER), 1366, 768, ColorScheme.LIGHT);
        page.navigate(address("eligibility"));
        page.locator(".fit-question:has-text('产品是否达到基本标准') vaadin-button:text-is('符合')")
                .click();
        assertThat(page.locator(".fit-question:has-text('产品是否达到基本标准')")).hasCount(0);
        turnTo(page, "open");
        assertThat(page.locator("#fit-rows")).not().containsText("基本标准核对");

        page.locator(".fit-question:has-text('较大以上生产安全事故') vaadin-button:text-is('有')")
                .click();
        page.locator(".fit-details vaadin-date-picker input").fill("2024-05-06");
        page.keyboard().press("Enter");
        page.locator(".fit-details vaadin-button:text-is('保存')").click();
        assertThat(page.locator(".fit-question:has-text('较大以上生产安全事故')")).hasCount(0);
        turnTo(page, "unfit");
        assertThat(page.locator("#fit-rows")).containsText("工业母机企业清单申报");
        page.locator("#fit-given li:has-text('较大以上生产安全事故') vaadin-button").click();
        assertThat(page.locator("#fit-rows")).not().containsText("工业母机企业清单申报");
    }

    @Test
    void trying_out_other_figures_shows_what_is_gained_and_lost_and_saves_nothing() {
        long company = world.knownCompany("试算重工有限公司");
        As.staff(() -> profiles.denyQualification(company, "green_factory", true));
        Page page = signIn(world.person(company, Role.COMPANY_MEMBER), 1366, 768, ColorScheme.LIGHT);
        page.navigate(address("eligibility"));
        page.locator("#fit-try").click();
        assertThat(page.locator(".fit-note")).containsText("不会保存");
        page.locator("#lever-revenue-2024 input").fill("40000");
        assertThat(page.locator("#try-gained")).containsText("大型企业技术改造");
        assertThat(page.locator("#try-lost")).containsText("小微企业贴息");
        assertThat(page.locator("#try-other")).containsText("工业母机企业清单申报");
        inspect(page, "try-out");
        page.locator("#try-reset").click();
        assertThat(page.locator("#try-gained")).hasCount(0);
        page.locator("#lever-revenue-2024 input").fill("3000");
        assertThat(page.locator("#try-lost")).isVisible();
        page.reload();
        assertThat(page.locator("#lever-revenue-2024")).containsText("现在：2,900 万元");
        assertThat(page.locator("#try-lost")).hasCount(0);
        assertThat(As.staff(() -> profiles.get(company)).facts())
                .anyMatch(fact -> fact.key().equals("revenue") && fact.value().intValueExact() == 2900);
    }

    @Test
    void a_company_of_which_nothing_is_known_is_asked_at_most_ten_questions_first_and_a_clerk_only_reads_them() {
        long company = world.company("新入会精机有限公司");
        Page page = signIn(world.person(company, Role.COMPANY_MANAGER), 1366, 768, ColorScheme.LIGHT);
        page.navigate(address("eligibility"));
        assertThat(page.locator("#fit-questions h2")).hasText("先回答几个问题，就知道能申报什么");
        assertThat(page.locator(".fit-question").first()).containsText("2024 年度营业收入是多少？");
        assertThat(page.locator(".fit-question").all()).hasSizeBetween(5, 10);
        page.locator("#fit-answer-revenue input").fill("2000");
        page.keyboard().press("Enter");
        assertThat(page.locator("#fit-tab-eligible")).hasText("可申报 3");
        assertThat(page.locator("#fit-tab-unfit")).hasText("不符合 2");
        inspect(page, "first-sign-in");
        page.locator("#fit-missing vaadin-details-summary").click();
        assertThat(page.locator("#fit-missing")).containsText("绿色工厂复核");
        session.close();

        page = signIn(world.person(company, Role.COMPANY_MEMBER), 390, 844, ColorScheme.LIGHT);
        page.navigate(address("eligibility"));
        assertThat(page.locator(".fit-question").first()).containsText("请本企业负责人回答");
        assertThat(page.locator(".fit-question vaadin-button")).hasCount(0);
        inspect(page, "clerk-390");
    }

    @Test
    void search_and_chips_narrow_the_list_and_what_is_over_is_shown_on_demand() {
        Page page = signIn(
                world.person(world.knownCompany("搜索重工有限公司"), Role.COMPANY_MANAGER), 1366, 768, ColorScheme.LIGHT);
        page.navigate(address("eligibility"));
        assertThat(page.locator("#fit-rows")).containsText("行业统计季报");
        assertThat(page.locator("#fit-rows")).not().containsText("已结束的申报");
        page.locator("#fit-times vaadin-button:text-is('已截止')").click();
        assertThat(page.locator("#fit-rows")).containsText("已结束的申报");
        assertThat(page.locator("#fit-rows")).not().containsText("行业统计季报");
        page.locator("#fit-times vaadin-button:text-is('已截止')").click();
        page.keyboard().press("/");
        page.keyboard().type("没有这样的事项");
        assertThat(page.locator(".empty-state")).containsText("没有符合筛选的事项");
        page.locator("#fit-search input").fill("更名");
        assertThat(page.locator(".fit-row")).hasCount(1);
        assertThat(page.locator(".fit-row")).containsText("发生后起算");
    }

    @Test
    void the_export_holds_every_item_with_its_reasons_and_no_formula() throws IOException {
        Page page = signIn(
                world.person(world.knownCompany("导出重工有限公司"), Role.COMPANY_MANAGER), 1366, 768, ColorScheme.LIGHT);
        page.navigate(address("eligibility"));
        Download download =
                page.waitForDownload(() -> page.locator("#fit-export").click());
        assertThat(download.suggestedFilename()).isEqualTo("政策匹配-2025-03-10.xlsx");
        Path file = Path.of("target", "fit-export.xlsx");
        download.saveAs(file);
        try (InputStream in = Files.newInputStream(file);
                Workbook book = WorkbookFactory.create(in)) {
            StringBuilder text = new StringBuilder();
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    text.append(cell).append('\t');
                }
                text.append('\n');
            }
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(9);
            assertThat(text)
                    .contains("差一点\t")
                    .contains("=1+1 小微企业贴息")
                    .contains("【不符合】营业收入（2024 年度） 2,900 万元，要求不低于 3,000 万元，差 100 万元");
        }
    }

    @Test
    void staff_see_the_same_four_groups_on_the_members_page_and_may_answer() {
        long company = world.knownCompany("会员重工有限公司");
        Page page = signIn(world.staff(), 1366, 768, ColorScheme.LIGHT);
        page.navigate(address("members/" + company));
        page.locator("#member-fit").click();
        assertThat(page.locator("h1")).containsText("会员重工有限公司");
        assertThat(page.locator("#fit-tab-near")).hasText("差一点 1");
        page.locator("#fit-answer-rd-expense input").fill("10");
        page.keyboard().press("Enter");
        assertThat(page.locator("#fit-tab-unfit")).hasText("不符合 3");
        inspect(page, "staff-fit");
        page.navigate(address("members/999999999/eligibility"));
        assertThat(page.locator("#fit-tabs")).hasCount(0);
    }

    @Test
    void the_page_reads_well_on_wide_and_narrow_screens_by_day_and_night() {
        long company = world.knownCompany("沈阳示例重型机床有限公司");
        Login manager = world.person(company, Role.COMPANY_MANAGER);
        long fresh = world.company("沈阳新办机床有限公司");
        Login first = world.person(fresh, Role.COMPANY_MANAGER);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {1366, 390}) {
                String name = width + "-" + scheme.name().toLowerCase(Locale.ROOT);
                Page page = signIn(manager, width, width == 390 ? 844 : 768, scheme);
                page.navigate(address("eligibility"));
                turnTo(page, "near");
                page.locator(".fit-why vaadin-details-summary").click();
                page.locator(".fit-grounds").waitFor();
                inspect(page, "near-" + name);
                turnTo(page, "eligible");
                inspect(page, "eligible-" + name);
                page.navigate(address("eligibility/what-if"));
                page.locator("#lever-revenue-2024 input").fill("3000");
                page.locator("#try-lost").waitFor();
                inspect(page, "try-" + name);
                session.close();
                page = signIn(first, width, width == 390 ? 844 : 768, scheme);
                page.navigate(address("eligibility"));
                page.locator(".fit-question").first().waitFor();
                inspect(page, "first-" + name);
                session.close();
            }
        }
    }

    @Test
    void english_readers_find_no_chinese_but_what_was_entered() {
        long company = world.knownCompany("读英文机床有限公司");
        Page page = signIn(world.person(company, Role.COMPANY_MANAGER), 1366, 768, ColorScheme.LIGHT);
        page.navigate(address("eligibility"));
        page.getByText("English").first().click();
        assertThat(page.locator("#fit-tab-near")).hasText("Just missed 1");
        turnTo(page, "near");
        assertThat(page.locator(".fit-row")).containsText("100 10k yuan short");
        inspect(page, "english");
    }

    private void inspect(Page page, String picture) {
        page.waitForFunction("() => !window.Vaadin?.Flow?.clients || "
                + "Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", "fit-" + picture + ".png")));
        page.evaluate("document.querySelector('.desk-frame').scrollTo(0, 600)");
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", "fit-" + picture + "-below.png")));
        page.evaluate("document.querySelector('.desk-frame').scrollTo(0, 0)");
        Object sideways = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) sideways).intValue())
                .as("sideways scrolling of %s", picture)
                .isLessThanOrEqualTo(0);
        List<Rule> violations = Axe.on(page)
                .include("main")
                // The tabs' own inner scroller is not ours to mend.
                .exclude("vaadin-tabs")
                .analyze()
                .getViolations();
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

    /** Turns to a group and waits until as many items are shown as its tab counts. */
    private static void turnTo(Page page, String group) {
        var tab = page.locator("#fit-tab-" + group);
        tab.click();
        String count = tab.innerText().strip().replaceAll("\\D+", "");
        assertThat(page.locator(".fit-list .fit-row")).hasCount(Integer.parseInt(count));
    }

    private Page signIn(Login login, int width, int height, ColorScheme scheme) {
        session = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(scheme)
                        .setIsMobile(width < 600)
                        .setHasTouch(width < 600)
                        .setLocale("zh-CN"));
        Page page = session.newPage();
        page.navigate(address("login"));
        page.locator("input[name=username]").fill(login.email());
        page.locator("input[name=password]").fill(login.password());
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }
}
