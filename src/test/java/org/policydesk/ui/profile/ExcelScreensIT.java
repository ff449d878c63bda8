package org.policydesk.ui.profile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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

/** Staff and a manager take data in and out as workbooks in a real browser, on the demo's data. */
@SpringBootTest(
        classes = PolicyDesk.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:excel-${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "spring.quartz.scheduler-name=test-${random.uuid}",
            "desk.today=2025-03-10",
            "desk.data=target/test-data/excel"
        })
@ActiveProfiles("demo")
class ExcelScreensIT {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY = new LocatorAssertions.IsVisibleOptions()
            .setTimeout(Duration.ofMinutes(5).toMillis());

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
    void faultsAreShownByRowAndColumnGoodRowsAreWrittenAndTheRestIsMendedAndSentAgain() throws IOException {
        Page page = signIn("staff@demo.local", 1366, 768, "zh-CN", ColorScheme.LIGHT);
        page.navigate(address("members/excel"));
        assertThat(page.locator("#excel-upload")).isVisible();
        accessible(page, "excel-choose");
        String first = ImportFiles.code(1);
        String second = ImportFiles.code(2);
        send(
                page,
                "会员.xlsx",
                List.of(
                        new Object[] {first, "启明一号机床有限公司", "浙江省宁波市", "C3421"},
                        new Object[] {second, "启明二号机床有限公司", "火星市", "C3421"},
                        new Object[] {ImportFiles.code(3), "启明三号机床有限公司", "浙江省宁波市", "C9999"},
                        new Object[] {"91330200123456789X", "启明四号机床有限公司", "浙江省宁波市", "C3421"}));

        reads(page, ".excel-preview .panel-title", "会员.xlsx：共 4 行");
        assertThat(rows(page)).containsText("企业 第 3 行 · 启明二号机床有限公司");
        assertThat(rows(page)).containsText("“所在地区”列：");
        assertThat(rows(page)).containsText("“统一社会信用代码”列：校验位不对");
        assertThat(rows(page)).containsText("“行业代码”列：国民经济行业分类（GB/T 4754-2017）没有代码 C9999");
        assertThat(page.locator("#excel-apply-all")).isDisabled();
        accessible(page, "excel-preview");

        page.locator("#excel-apply-skip").click();
        reads(page, "#excel-done .panel-title", "已写入：新增 1 行，更改 0 行");
        reads(page, "#excel-done", "跳过有错的 3 行");
        accessible(page, "excel-done");
        byte[] mended = ImportFiles.mended(download(page, "#excel-rejected"));

        page.locator("#excel-again").click();
        upload(page, "改好.xlsx", mended);
        reads(page, ".excel-preview .panel-title", "改好.xlsx：共 3 行");
        page.locator("#excel-apply").click();
        reads(page, "#excel-done .panel-title", "已写入：新增 3 行，更改 0 行");

        page.locator("#excel-again").click();
        upload(page, "改好.xlsx", mended);
        reads(page, "#excel-same", "这个文件和现有数据完全一样，不用写入。");
        assertThat(page.locator("#excel-apply")).hasCount(0);
        page.locator("#excel-drop").click();
        assertThat(page.locator("#excel-upload")).isVisible();
    }

    @Test
    void whoThinksBetterOfItChangesNothingAndAFileThatIsNoneIsNamed() throws IOException {
        Page page = signIn("staff2@demo.local", 1366, 768, "en", ColorScheme.DARK);
        page.navigate(address("members/excel"));
        assertThat(page.locator("#excel-upload")).isVisible();
        shoot(page, "excel-choose-dark-en");
        send(page, "later.xlsx", List.<Object[]>of(new Object[] {ImportFiles.code(9), "且慢机床有限公司", "浙江省宁波市", null}));
        assertThat(page.locator("#excel-apply")).isVisible(PATIENTLY);
        shoot(page, "excel-preview-dark-en");
        page.locator("#excel-drop").click();
        assertThat(page.locator("#excel-upload")).isVisible();

        upload(page, "broken.xlsx", "no workbook at all".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(page.locator(".excel-failure")).isVisible(PATIENTLY);
        shoot(page, "excel-failure-dark-en");
        page.navigate(address("members"));
        page.locator("#member-search input").fill("且慢");
        assertThat(page.getByText("且慢机床有限公司")).hasCount(0);
    }

    @Test
    void aManagerTakesTheCompanysDataHomeFillsItInAndSendsItBackByPhone() throws IOException {
        Page page = signIn("manager9@demo.local", 390, 844, "zh-CN", ColorScheme.LIGHT);
        page.navigate(address("profile/excel"));
        assertThat(page.locator("#excel-upload")).isVisible();
        shoot(page, "excel-choose-phone");
        byte[] out = download(page, "#excel-export");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out))) {
            Sheet facts = book.getSheet("指标");
            Row last = facts.getRow(facts.getLastRowNum());
            last.createCell(ImportFiles.column(facts, "研发费用（万元）")).setCellValue(701);
            upload(page, "本企业.xlsx", ImportFiles.bytes(book));
        }
        assertThat(rows(page)).containsText("研发费用（万元）：空 → 701");
        noSidewaysScrolling(page);
        shoot(page, "excel-preview-phone");
        page.locator("#excel-apply").click();
        assertThat(page.locator("#excel-done")).isVisible(PATIENTLY);
        shoot(page, "excel-done-phone");
        noSidewaysScrolling(page);
        byte[] back = download(page, "#excel-way-back");
        page.locator("#excel-again").click();
        upload(page, "改回去.xlsx", back);
        assertThat(rows(page)).containsText("研发费用（万元）：701 → 空");
        page.locator("#excel-apply").click();
        assertThat(page.locator("#excel-done")).isVisible(PATIENTLY);
    }

    /** The figure is printed; what it must not exceed is the patience of whoever watches the bar. */
    @Test
    void fiveThousandRowsComeInWithAProgressBarAndAgainChangeNothing() throws IOException {
        byte[] file = ImportFiles.fiveThousand();
        Page page = signIn("staff@demo.local", 1366, 768, "zh-CN", ColorScheme.LIGHT);
        page.navigate(address("members/excel"));
        assertThat(page.locator("#excel-upload")).isVisible();
        Instant sent = Instant.now();
        upload(page, "五千行.xlsx", file);
        reads(page, ".excel-preview .panel-title", "五千行.xlsx：共 5000 行");
        Duration previewed = Duration.between(sent, Instant.now());
        shoot(page, "excel-preview-5000");

        Instant begun = Instant.now();
        page.locator("#excel-apply").click();
        assertThat(page.locator("vaadin-progress-bar")).isVisible();
        shoot(page, "excel-progress-5000");
        reads(page, ".excel-body", "已写入");
        Duration written = Duration.between(begun, Instant.now());
        reads(page, "#excel-done .panel-title", "已写入：新增 5000 行，更改 0 行");
        Duration matched = Duration.between(begun, Instant.now()).minus(written);

        page.locator("#excel-again").click();
        Instant again = Instant.now();
        upload(page, "五千行.xlsx", file);
        reads(page, "#excel-same", "这个文件和现有数据完全一样，不用写入。");
        Duration compared = Duration.between(again, Instant.now());
        System.out.printf(
                "5,000 rows (200 new companies with 24 years of facts): previewed in %d ms, written in %d ms, the"
                        + " companies' items matched in %d ms, compared again in %d ms%n",
                previewed.toMillis(), written.toMillis(), matched.toMillis(), compared.toMillis());
        assertThat(previewed).isLessThan(Duration.ofMinutes(1));
        assertThat(written).isLessThan(Duration.ofMinutes(2));
    }

    /** The same words also stand where screen readers hear them. */
    private static void reads(Page page, String place, String words) {
        assertThat(page.locator(place))
                .containsText(
                        words,
                        new LocatorAssertions.ContainsTextOptions()
                                .setTimeout(Duration.ofMinutes(5).toMillis()));
    }

    private void send(Page page, String name, List<Object[]> companies) throws IOException {
        upload(page, name, ImportFiles.companies(companies));
    }

    private static void upload(Page page, String name, byte[] content) {
        page.locator("#excel-upload input[type=file]").setInputFiles(new FilePayload(name, XLSX, content));
    }

    private static byte[] download(Page page, String file) throws IOException {
        Download download = page.waitForDownload(() -> page.locator(file).click());
        return Files.readAllBytes(download.path());
    }

    private static Locator rows(Page page) {
        return page.locator("#excel-rows");
    }

    private Page signIn(String email, int width, int height, String language, ColorScheme colours) {
        session = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(colours)
                        .setLocale(language));
        Page page = session.newPage();
        page.navigate(address("login"));
        if (language.equals("en")) {
            // Chosen here, it holds for whoever signs in.
            page.locator("#language").click();
            assertThat(page.locator("#language")).containsText("中文");
        }
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill("demo-2025");
        page.locator("#login-form vaadin-button").first().click();
        page.waitForURL(url -> !url.contains("/login"));
        if (language.equals("en")) {
            assertThat(page.locator("#language")).containsText("中文");
        }
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
        assertThat(Axe.on(page).include(".desk-page").analyze().getViolations())
                .as(name)
                .extracting(
                        rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
    }
}
