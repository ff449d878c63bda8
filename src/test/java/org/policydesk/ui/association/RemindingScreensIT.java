package org.policydesk.ui.association;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.PolicyDesk;
import org.policydesk.account.People;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.PersonRef;
import org.policydesk.member.MemberProfiles;
import org.policydesk.policy.ActionItems;
import org.policydesk.reminder.ReminderWorld;
import org.policydesk.reminder.Reminders;
import org.policydesk.support.As;
import org.policydesk.support.Chromium;
import org.policydesk.task.TaskCard;
import org.policydesk.task.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What staff and everybody else do about reminders, in a real browser. */
@SpringBootTest(
        classes = PolicyDesk.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:reminding-${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "spring.quartz.scheduler-name=test-${random.uuid}",
            "desk.today=2025-03-10",
            "desk.data=target/test-data/reminding"
        })
class RemindingScreensIT {
    private static Chromium chromium;
    private static @Nullable BrowserContext staff;

    @LocalServerPort
    int port;

    @Autowired
    MemberProfiles profiles;

    @Autowired
    ActionItems items;

    @Autowired
    People people;

    @Autowired
    PersonDirectory directory;

    @Autowired
    Tasks tasks;

    @Autowired
    Reminders reminders;

    @Autowired
    JdbcClient jdbc;

    private PersonRef manager;
    private TaskCard task;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        staff = null;
        chromium.close();
    }

    @BeforeEach
    void aTaskThatSomebodyWasToldOf() {
        ReminderWorld world = new ReminderWorld(profiles, items, people, directory, tasks);
        ReminderWorld.Company company = world.company();
        manager = world.manager(company);
        task = world.task(world.publish(company, "=工业母机企业清单申报", LocalDate.of(2025, 3, 31)));
        As.staff(reminders::tickNow);
    }

    @Test
    void staffRehearseTheNextMonthsAndSeeWhatWouldGoOutWithoutSendingIt() {
        try (Page page = signIn("outbox")) {
            page.locator("#rehearsal-tab").click();
            page.locator("#rehearsal-run").click();
            assertThat(page.locator("#rehearsal-count")).not().containsText("共 0 封");
            page.locator("#rehearsal-grid .outbox-subject:has-text('工业母机')")
                    .first()
                    .click();
            assertThat(page.locator(".outbox-preview iframe")
                            .last()
                            .contentFrame()
                            .locator("body"))
                    .containsText("工业母机");
            inspect(page, "rehearsal.png", ".outbox-page");
            page.setViewportSize(390, 844);
            inspect(page, "rehearsal-narrow.png", ".outbox-page");
        }
    }

    @Test
    void whoHasNoAddressStandsOnTheCallSheetUntilTheCallIsNoted() {
        jdbc.sql("update person set email = 'nowhere', mobile = '138 0000 0000' where id = ?")
                .param(manager.id())
                .update();
        As.staff(() -> tasks.urge(List.of(task.id()), "请回复"));
        As.staff(reminders::tickNow);
        try (Page page = signIn("outbox")) {
            page.locator("#calls-tab").click();
            assertThat(page.locator("#calls-grid")).containsText("没有有效邮箱");
            assertThat(page.locator("#calls-grid")).containsText("138 0000 0000");
            inspect(page, "calls.png", ".outbox-page");
            page.setViewportSize(390, 844);
            inspect(page, "calls-narrow.png", ".outbox-page");
            page.setViewportSize(1366, 900);
            Download excel =
                    page.waitForDownload(() -> page.locator("#calls-excel").click());
            assertThat(excel.suggestedFilename()).isEqualTo("电话清单-2025-03-10.xlsx");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".calls-paper")).containsText("138 0000 0000");
            assertThat(page.locator(".calls-paper")).isVisible();
            assertThat(page.locator("#calls-grid")).isHidden();
            assertThat(page.locator("vaadin-side-nav")).isHidden();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures/calls-paper.png")));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            page.locator("[id^=call-done]").first().click();
            page.locator("#call-note textarea").fill("已告知张经理");
            page.locator("#call-save").click();
            assertThat(page.locator("#calls-grid")).containsText("没有要打的电话");
            page.navigate("http://localhost:" + port + "/members/" + task.memberId());
            assertThat(page.locator("#contacts")).containsText("还没有记录过联系");
            page.locator("#contact-note").click();
            page.locator("#contact-person input").fill("王会计");
            page.locator("#contact-answer textarea").fill("周三前回话");
            page.locator("#contact-save").click();
            assertThat(page.locator("#contacts")).containsText("联系了 王会计");
            page.locator("#contacts").scrollIntoViewIfNeeded();
            inspect(page, "member-contacts.png", "#contacts");
        }
    }

    @Test
    void staffSetAPlanOfItsOwnForAKindAndTakeItBack() {
        try (Page page = signIn("reminder-plans")) {
            page.locator("#plan-scope input").fill("类别：申报");
            page.locator("vaadin-combo-box-item:has-text('类别：申报')").first().click();
            page.locator("#plan-before input").fill("20 x");
            page.locator("#plan-save").click();
            assertThat(page.locator("#plan-before")).containsText("只填数字");
            page.locator("#plan-before input").fill("20，10 2");
            inspect(page, "plans.png", ".plans-page");
            page.locator("#plan-save").click();
            assertThat(page.locator(".plan-list")).containsText("20 10 2");
            page.setViewportSize(390, 844);
            inspect(page, "plans-narrow.png", ".plans-page");
            page.locator("#plan-remove").click();
            assertThat(page.locator(".plan-list")).containsText("默认方案");
        }
    }

    @Test
    void everybodyChoosesHowOftenAndWhenTheyWantMail() {
        try (Page page = signIn("my-reminders")) {
            page.locator("vaadin-radio-button:has-text('每周一封')").click();
            page.locator("#own-hour input").fill("16:00");
            page.locator("#own-hour input").press("Enter");
            inspect(page, "own-reminders.png", ".own-reminders");
            page.locator("#own-save").click();
            assertThat(page.locator("vaadin-notification-card").first()).containsText("已保存");
            page.reload();
            assertThat(page.locator("vaadin-radio-button[checked]")).containsText("每周一封");
            page.setViewportSize(390, 844);
            inspect(page, "own-reminders-narrow.png", ".own-reminders");
        }
    }

    @Test
    void theRecordOfATaskIsReadPrintedAndExportedWithoutFormulas() throws Exception {
        try (Page page = signIn("reminder-proof/task/" + task.id())) {
            assertThat(page.locator(".proof-table").first()).containsText("截止前 14 天");
            inspect(page, "proof.png", ".proof-page");
            Download download =
                    page.waitForDownload(() -> page.locator("#proof-export").click());
            try (XSSFWorkbook book = new XSSFWorkbook(download.createReadStream())) {
                book.getSheetAt(0)
                        .forEach(row -> row.forEach(
                                cell -> assertThat(cell.getCellType()).isEqualTo(CellType.STRING)));
                assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                        .startsWith("=工业母机");
            }
            page.setViewportSize(390, 844);
            inspect(page, "proof-narrow.png", ".proof-page");
        }
    }

    @Test
    void aLinkInAMailActsByItsButtonOnlyAndOnAPhone() {
        String plain = jdbc.sql("select plain from envelope where recipient_address = ? order by id desc limit 1")
                .param(manager.email())
                .query(String.class)
                .single();
        String token = plain.replaceAll("(?s).*?/a/(\\S+).*", "$1");
        try (Page page = phone(ColorScheme.DARK)) {
            String address = "http://localhost:" + port + "/a/" + token;
            APIResponse head =
                    page.request().fetch(address, RequestOptions.create().setMethod("HEAD"));
            assertThat(head.status()).isEqualTo(200);
            page.navigate(address);
            page.reload();
            assertThat(acknowledged()).isFalse();
            StaffScreen.inspect(page, "link-open-dark.png", "body");
            page.locator("#act").click();
            assertThat(page.locator("h1")).containsText("您已知晓");
            StaffScreen.inspect(page, "link-done-dark.png", "body");
            assertThat(acknowledged()).isTrue();
            page.navigate("http://localhost:" + port + "/a/forged");
            assertThat(page.locator("h1")).containsText("链接无效");
        }
        try (Page page = phone(ColorScheme.LIGHT)) {
            String later = plain.replaceAll("(?s).*延后: \\S*/a/(\\S+).*", "$1");
            page.navigate("http://localhost:" + port + "/a/" + later);
            StaffScreen.inspect(page, "link-later.png", "body");
            page.locator("button[value='3']").click();
            assertThat(page.locator("body")).containsText("3 天后");
        }
    }

    @Test
    void theMailLooksRightAtThePhonesWidthsInBothLightsAndLanguages() {
        String html = body(manager);
        for (int width : new int[] {320, 390, 700}) {
            for (ColorScheme light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                picture(
                        html,
                        width,
                        light,
                        "mail-zh-" + width + "-" + light.name().toLowerCase() + ".png");
            }
        }
        jdbc.sql("update person set locale = 'en' where id = ?")
                .param(manager.id())
                .update();
        As.staff(() -> tasks.urge(List.of(task.id()), "Please answer today"));
        As.staff(reminders::tickNow);
        picture(body(manager), 320, ColorScheme.LIGHT, "mail-en-320-light.png");
    }

    private String body(PersonRef person) {
        return jdbc.sql("select html from envelope where recipient_address = ? order by id desc limit 1")
                .param(person.email())
                .query(String.class)
                .single();
    }

    private void picture(String html, int width, ColorScheme light, String name) {
        try (Page page = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 700)
                        .setColorScheme(light))
                .newPage()) {
            page.setContent(html);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", name))
                    .setFullPage(true));
            Object sideways =
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(((Number) sideways).intValue()).as(name).isLessThanOrEqualTo(0);
        }
    }

    private boolean acknowledged() {
        return As.staff(() -> tasks.get(task.id())).card().acknowledged();
    }

    private Page phone(ColorScheme light) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setColorScheme(light)
                        .setLocale("zh-CN"))
                .newPage();
    }

    /** One sign-in serves all tests. */
    private Page signIn(String path) {
        BrowserContext context = staff;
        if (context == null) {
            Page first = StaffScreen.signIn(chromium.browser(), port, people, jdbc);
            context = first.context();
            first.close();
            staff = context;
        }
        Page page = context.newPage();
        page.navigate("http://localhost:" + port + "/" + path);
        return page;
    }

    private static void inspect(Page page, String picture, String part) {
        StaffScreen.inspect(page, picture, part, "iframe", "vaadin-tabs");
    }
}
