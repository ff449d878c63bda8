package org.policydesk.ui.profile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policydesk.PolicyDesk;
import org.policydesk.support.Axe;
import org.policydesk.support.Chromium;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Staff and a manager work with profiles in a real browser, on the demo's data. */
@SpringBootTest(
        classes = PolicyDesk.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:members-${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "spring.quartz.scheduler-name=test-${random.uuid}",
            "desk.today=2025-03-10",
            "desk.data=target/test-data/members"
        })
@ActiveProfiles("demo")
class MemberScreensIT {
    private static final List<String> TABS =
            List.of("particulars", "facts", "titles", "products", "incidents", "events", "confirmations", "changes");

    private static Chromium chromium;

    @LocalServerPort
    int port;

    private BrowserContext session;

    @BeforeAll
    static void startBrowser() {
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
    void staffFindAMemberAddOneAndSeeTheFaultAtItsField() {
        Page page = signIn("staff@demo.local", 1366, 768);
        page.navigate(address("members"));
        assertThat(page.getByText("12 / 12 家").first()).isVisible();
        accessible(page, "members");

        page.locator("#member-search input").fill("宁波");
        assertThat(page.getByText("1 / 12 家").first()).isVisible();
        page.locator("#member-search input").fill("没有这样的企业");
        assertThat(page.getByText("没有符合条件的会员企业").first()).isVisible();
        page.locator("#member-search input").fill("");

        page.locator("#member-create").click();
        page.locator("#member-name input").fill("大连新入精机有限公司");
        page.locator("#member-creditCode input").fill("91210200DEMC000010");
        page.locator("#member-regionCode input").fill("大连");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("辽宁省大连市"))
                .click();
        page.locator("#member-save").click();
        assertThat(page.getByText("校验位不对，请核对统一社会信用代码").first()).isVisible();
        shoot(page, "member-create-fault");
        page.locator("#member-creditCode input")
                .fill(org.policydesk.member.CreditCode.completing("91210200DEMC00001")
                        .value());
        page.locator("#member-save").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("大连新入精机有限公司")))
                .isVisible();
        assertThat(page.getByText("大连市（按集团或地区自动确定）").first()).isVisible();
    }

    @Test
    void aManagerEntersAFactOnThePhoneAndTheShareFollows() {
        Page page = signIn("manager9@demo.local", 390, 844);
        page.navigate(address("profile"));
        page.locator("#member-tab-facts").click();
        Locator share = page.locator(".member-facts tr", new Page.LocatorOptions().setHasText("研发费用占营业收入比例"));
        assertThat(share.locator("td[data-year='2024']")).hasText("—");
        shoot(page, "profile-facts-phone");
        noSidewaysScrolling(page);

        page.locator("#member-facts-edit").click();
        page.locator("#member-average-staff input").fill("1.5");
        page.locator("#member-save").click();
        assertThat(page.getByText("应为整数").first()).isVisible();
        shoot(page, "profile-facts-dialog-phone");
        page.locator("#member-average-staff input").fill("210");
        page.locator("#member-rd-expense input").fill("700");
        page.locator("#member-save").click();
        assertThat(share.locator("td[data-year='2024']")).hasText("5.46%");

        page.locator("#member-tab-changes").click();
        assertThat(page.getByText("2024 年度研发费用：未填写 → 700 万元").first()).isVisible();
        for (String tab : TABS) {
            page.locator("#member-tab-" + tab).click();
            assertThat(page.locator("#member-part-" + tab)).isVisible();
            noSidewaysScrolling(page);
            shoot(page, "profile-" + tab + "-phone");
        }
    }

    @Test
    void everyTabReadsWellOnAnOfficeScreenInBothLanguagesLightAndDark() {
        Page page = signIn("staff2@demo.local", 1366, 768);
        page.navigate(address("members"));
        page.getByText("宁波湛轴数控机床有限公司").click();
        for (String tab : TABS) {
            page.locator("#member-tab-" + tab).click();
            assertThat(page.locator("#member-part-" + tab)).isVisible();
            accessible(page, "member-" + tab);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.locator("#language").click();
        assertThat(page.locator("#member-tab-facts")).hasText("Facts by year");
        for (String tab : TABS) {
            page.locator("#member-tab-" + tab).click();
            assertThat(page.locator("#member-part-" + tab)).isVisible();
            accessible(page, "member-" + tab + "-dark-en");
        }
    }

    @Test
    void aProductIsPickedFromItsCatalogueAndAPersonChecksItsParameters() {
        Page page = signIn("manager9@demo.local", 1366, 768);
        page.navigate(address("profile"));
        page.locator("#member-tab-products").click();
        page.getByLabel("登记：首台（套）推广应用指导目录（2024年版）").click();
        page.locator("#member-save").click();
        assertThat(page.getByText("请填写").first()).isVisible();
        page.locator("#member-entry input").fill("五轴立式加工");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("1.1.6 五轴立式加工中心"))
                .click();
        page.locator("#member-model input").fill("CJ-V5");
        shoot(page, "product-dialog");
        page.locator("#member-save").click();
        Locator row = page.locator(".member-row", new Page.LocatorOptions().setHasText("1.1.6 五轴立式加工中心 · CJ-V5"));
        assertThat(row).containsText("参数尚未核对");

        row.getByText("核对参数").click();
        page.getByLabel("达到", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("#member-note input").fill("第三方检测报告");
        shoot(page, "specs-dialog");
        page.locator("#member-save").click();
        assertThat(row).containsText("参数达到目录要求");
        assertThat(row).containsText("第三方检测报告");
        accessible(page, "products-checked");
        page.locator("#member-tab-changes").click();
        assertThat(page.getByText("参数核对（首台（套）推广应用指导目录（2024年版） 1.1.6 五轴立式加工中心）达到要求：未填写 → 是")
                        .first())
                .isVisible();
    }

    @Test
    void aRenameKeepsTheFormerNameAndAnIndustryIsFoundByItsName() {
        Page page = signIn("staff@demo.local", 1366, 768);
        page.navigate(address("members"));
        page.getByText("武汉衡渊齿轮机床有限公司").click();
        page.locator("#member-edit").click();
        page.locator("#member-name input").fill("武汉衡渊智造有限公司");
        page.locator("#member-industryCode input").fill("机床功能部件");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("C3425 机床功能部件及附件制造"))
                .click();
        shoot(page, "particulars-dialog");
        page.locator("#member-save").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("武汉衡渊智造有限公司")))
                .isVisible();
        assertThat(page.locator("#member-part-particulars")).containsText("武汉衡渊齿轮机床有限公司");
        assertThat(page.locator("#member-part-particulars")).containsText("C3425 机床功能部件及附件制造");
        assertThat(page.locator("#member-part-particulars")).containsText("（已满 ");
    }

    @Test
    void aMemberReadsWithoutButtonsToChangeAndMayNotOpenTheList() {
        Page page = signIn("member2@demo.local", 1366, 768);
        page.navigate(address("profile"));
        assertThat(page.getByText("修改请找本企业负责人").first()).isVisible();
        page.locator("#member-tab-titles").click();
        assertThat(page.getByText("专精特新“小巨人”企业").first()).isVisible();
        assertThat(page.locator(".member-row-actions button, .member-row-actions vaadin-button"))
                .hasCount(0);
        assertThat(page.locator("#member-edit")).hasCount(0);
        page.navigate(address("members/1"));
        assertThat(page.locator("#member-tabs")).hasCount(0);
    }

    private Page signIn(String email, int width, int height) {
        session = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale("zh-CN"));
        Page page = session.newPage();
        page.navigate(address("login"));
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill("demo-2025");
        page.locator("#login-form vaadin-button").first().click();
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    private static void noSidewaysScrolling(Page page) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(0);
    }

    private static void accessible(Page page, String name) {
        shoot(page, name);
        // The scroller inside Vaadin's own row of tabs can be focused, which the rule for tab lists takes for a child.
        assertThat(Axe.on(page)
                        .include(".desk-page")
                        .exclude("vaadin-tabs")
                        .analyze()
                        .getViolations())
                .as(name)
                .extracting(
                        rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml() + " DEBUG "
                                + rule.getNodes().getFirst().getFailureSummary())
                .isEmpty();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }
}
