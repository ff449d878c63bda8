package org.policydesk.ui.library;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.policydesk.policy.SourceDocuments;
import org.policydesk.support.Chromium;
import org.policydesk.support.DemoScreens;
import org.policydesk.support.Imports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff look something up in the library. */
@DemoScreens
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LibraryScreensIT {
    @LocalServerPort
    int port;

    @Autowired
    SourceDocuments documents;

    @Autowired
    JdbcClient jdbc;

    private Chromium chromium;
    private BrowserContext session;
    private Page page;

    @BeforeAll
    void begin() {
        imported("关于开展矿山装备更新试点的通知", "试装函〔2024〕31号", "示例省工业厅", "试点单位应当在2024年9月30日前报送破碎机更新方案。");
        imported("关于铸锻件质量提升的通知", "试装函〔2023〕32号", "示例市发展改革委", "有关企业于2023年10月20日前报送铸锻件质量提升情况。");
        imported("关于组织申报第一批样板车间的通知", "试装函〔2023〕33号", "示例省工业厅", "申报企业应于2023年11月30日前提交样板车间申报书、审计报告，并通过示例平台在线填报。");
        imported("关于组织申报第二批样板车间的通知", "试装函〔2024〕34号", "示例省工业厅", "申报企业应于2024年12月5日前提交样板车间申报书。");
        chromium = Chromium.start();
        session = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1366, 768)
                        .setLocale("zh-CN"));
        page = session.newPage();
        page.navigate(address("login"));
        page.locator("input[name=username]").fill("staff@demo.local");
        page.locator("input[name=password]").fill("demo-2025");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
    }

    @AfterAll
    void end() {
        chromium.close();
    }

    @Test
    void whatIsLookedForIsSetOffStandsInTheAddressAndOpensItsPolicy() {
        page.setViewportSize(1366, 768);
        page.navigate(address("library"));
        page.locator("#library-search input").fill("破碎机");
        assertThat(page.locator(".page-count")).hasText("共 1 项政策");
        assertThat(page.locator(".library-passages mark")).hasText("破碎机");
        page.waitForURL(Pattern.compile(".*q=.*"));
        shoot("library-found");

        page.reload();
        assertThat(page.locator(".library-passages mark")).hasText("破碎机");
        page.locator(".library-title").click();
        assertThat(page.locator("h1")).hasText("关于开展矿山装备更新试点的通知");
        assertThat(page.locator("#policy-text")).containsText("破碎机更新方案");
    }

    @Test
    void filtersNarrowAndNothingFoundLeadsBack() {
        page.setViewportSize(1366, 768);
        page.navigate(address("library?q=%E6%8A%A5%E9%80%81&year=2023"));
        assertThat(page.locator("#library-hits")).containsText("关于铸锻件质量提升的通知");
        assertThat(page.locator("#library-hits")).not().containsText("关于开展矿山装备更新试点的通知");
        assertThat(page.locator("#library-year input")).hasValue("2023 年");

        page.locator("#library-search input").fill("没有这样的词句");
        assertThat(page.getByText("没有找到")).isVisible();
        shoot("library-none");
        page.locator("#library-clear").click();
        // Which ones come first depends on what other tests have imported.
        assertThat(page.locator("#library-hits > li").nth(1)).isVisible();
        assertThat(page.locator("#library-search input")).hasValue("");
    }

    @Test
    void roundsThatAreProposedByTheirTitlesBecomeAProgrammeThatIsReadFromEachOfThem() {
        page.setViewportSize(1366, 768);
        page.navigate(address("programmes"));
        assertThat(page.locator("#programme-proposals")).containsText("第二批");
        shoot("programmes-proposed");
        page.locator("[id^=proposal-yes]").first().click();
        page.locator("#programmes a", new Page.LocatorOptions().setHasText("样板车间"))
                .click();
        assertThat(page.locator("h1")).hasText("样板车间");
        assertThat(page.locator("#programme-outlook")).isVisible();
        shoot("programme");
        page.locator(".programme-round a").first().click();
        assertThat(page.locator("#policy-rounds")).containsText("第一批");
        assertThat(page.locator("#policy-items")).isVisible();
        shoot("policy-rounds");
        page.setViewportSize(390, 844);
        shoot("policy-rounds-phone");
        page.locator("#policy-rounds .programme-name").click();
        assertThat(page.locator("h1")).hasText("样板车间");
        shoot("programme-phone");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(0);
    }

    @Test
    void anOwnNoticeIsFilledInFromAPresetLookedAtAsAMemberAndSavedWithAForm() {
        page.setViewportSize(1366, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.navigate(address("items/new"));
        page.locator("#own-award").click();
        assertThat(page.locator("#item-title input")).hasValue("2025 年度协会评奖申报");
        page.locator("#material-add").click();
        page.locator(".material-row vaadin-text-field").first().locator("input").fill("申报书");
        page.locator(".material-row input[type=file]")
                .setInputFiles(new FilePayload(
                        "申报书模板.pdf", "application/pdf", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(page.locator(".template-field")).containsText("申报书模板.pdf");
        page.locator("#quota-add").click();
        page.locator("#item-consequence textarea").fill("逾期不参评");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", "item-form.png"))
                .setFullPage(true));
        page.locator("#item-preview").click();
        assertThat(page.locator("#preview-shown #task-stakes")).containsText("逾期不参评");
        assertThat(page.locator("#preview-shown desk-card")).containsText("协会评奖申报");
        shoot("item-preview");
        page.locator("#preview-shown .preview-mail").scrollIntoViewIfNeeded();
        shoot("item-preview-mail");
        page.keyboard().press("Escape");
        page.locator("#item-save").click();
        assertThat(page.locator("vaadin-notification-card").first()).containsText("已保存");
        page.waitForURL(Pattern.compile(".*items/[0-9]+"));
        page.locator("#item-round-join").click();
        assertThat(page.locator("#item-round a")).hasText("协会评奖");
        shoot("item-round");
        assertThat(page.locator(".template-field")).containsText("申报书模板.pdf");
    }

    @Test
    void itReadsWellOnAPhoneAndByNight() {
        page.setViewportSize(390, 844);
        page.navigate(address("library?year=2024"));
        assertThat(page.locator(".library-hit").first()).isVisible();
        shoot("library-phone");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(0);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shoot("library-phone-dark");
    }

    @Test
    void listingsOfTheCatalogueAreChosenLoadedAndPublishedAndALaterVersionsChangesTakenOver() {
        page.setViewportSize(1366, 768);
        page.navigate(address("programmes"));
        page.locator("#catalogue-link").click();
        assertThat(page.locator("h1")).hasText("专项目录");
        shoot("catalogue");
        page.locator("#catalogue-all input").uncheck();
        page.locator("#catalogue-search input").fill("没有这样的专项");
        assertThat(page.locator("#catalogue-none")).isVisible();
        page.locator("#catalogue-clear").click();
        page.locator("#choose-registered-capital input").check();
        page.locator("#choose-machine-tool-list input").check();
        page.locator("#choose-disability-fund input").check();
        assertThat(page.locator("#catalogue-sum")).hasText("已选 3 项");
        page.locator("#listing-registered-capital vaadin-details-summary").click();
        assertThat(page.locator("#listing-registered-capital")).containsText("国务院令第784号");
        shoot("catalogue-chosen");
        page.locator("#catalogue-load").click();

        assertThat(page.locator("h1")).hasText("发布目录事项");
        assertThat(page.locator(".publish-row")).hasCount(4);
        shoot("catalogue-publish");
        page.locator(".publish-row", new Page.LocatorOptions().setHasText("认缴实缴变化的公示"))
                .locator("vaadin-checkbox input")
                .uncheck();
        page.locator("#publish-chosen").click();
        page.locator("#publish-confirm").click();
        assertThat(page.locator(".publish-done")).hasCount(3);
        assertThat(page.locator(".publish-done").first()).containsText("已发布");

        page.navigate(address("catalogue"));
        page.locator("#listing-disability-fund .listing-head a").click();
        assertThat(page.locator("#item-doubt")).containsText("申报期各省不同");
        shoot("catalogue-draft");

        asIfLoadedFromAnEarlierVersion();
        page.navigate(address("catalogue"));
        page.locator("#catalogue-updates").click();
        assertThat(page.locator(".listing-difference")).hasCount(3);
        assertThat(page.locator(".listing-conflict")).hasCount(1);
        shoot("catalogue-updates");
        // What members have is left to a decision of its own, with its effect shown first.
        page.locator("#catalogue-take-all").click();
        assertThat(page.locator(".listing-difference")).hasCount(2);
        page.locator("#yes-registered-capital-limited").click();
        assertThat(page.locator("#effect-apply")).isVisible();
        shoot("catalogue-effect");
        page.locator("#effect-apply").click();
        assertThat(page.locator(".listing-difference")).hasCount(1);
        assertThat(page.locator("#yes-registered-capital-joint-stock")).isDisabled();
        page.locator("#no-registered-capital-joint-stock").click();
        assertThat(page.getByText("没有更新")).isVisible();
        page.locator("#undo").click();
        assertThat(page.locator(".listing-difference")).hasCount(1);
        page.locator("#no-registered-capital-joint-stock").click();
        page.locator("#catalogue-refused vaadin-details-summary").click();
        assertThat(page.locator("#catalogue-refused")).containsText("股份公司");
        shoot("catalogue-refused");

        page.setViewportSize(390, 844);
        page.navigate(address("catalogue"));
        assertThat(page.locator("#listing-registered-capital")).containsText("已装入");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(0);
        shoot("catalogue-phone");
    }

    /** Two items have what that version said, another what staff made of it. */
    private void asIfLoadedFromAnEarlierVersion() {
        earlier("limited", "登记机关；", "工商局；");
        earlier("disclosure", "国家企业", "全国企业");
        jdbc.sql("update catalogue_item set content = replace(content, '发起人缴足', '发起人实缴')"
                        + " where item_key = 'joint-stock'")
                .update();
        jdbc.sql("update action_item set title = '股份公司缴足出资' where id in"
                        + " (select item_id from catalogue_item where item_key = 'joint-stock')")
                .update();
    }

    private void earlier(String key, String now, String before) {
        jdbc.sql("update catalogue_item set content = replace(content, ?, ?) where item_key = ?")
                .params(now, before, key)
                .update();
        jdbc.sql("update action_item set channel = replace(channel, ?, ?) where id in"
                        + " (select item_id from catalogue_item where item_key = ?)")
                .params(now, before, key)
                .update();
    }

    private void imported(String title, String number, String issuer, String sentence) {
        Imports.text(
                documents,
                title + "\n\n" + number + "\n\n" + sentence + "\n\n" + issuer + "\n\n"
                        + number.replaceAll(".*〔([0-9]+)〕.*", "$1") + "年8月20日\n");
    }

    private void shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png")));
    }

    private String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }
}
