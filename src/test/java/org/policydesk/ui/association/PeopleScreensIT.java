package org.policydesk.ui.association;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.policydesk.PolicyDesk;
import org.policydesk.account.People;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.PersonRef;
import org.policydesk.member.MemberDirectory;
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
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** From an Excel sheet to somebody who signs in, names a successor and hands the desk over, in a real browser with a real mail server. */
@SpringBootTest(
        classes = PolicyDesk.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:people-${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "spring.quartz.scheduler-name=test-${random.uuid}",
            "desk.today=2025-03-10",
            "desk.base-url=https://desk.example.org",
            "desk.mail.from=desk@example.org",
            "desk.data=target/test-data/people-screens"
        })
class PeopleScreensIT {
    private static final String PASSWORD = "自己选的一个长密码-1";
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @LocalServerPort
    int port;

    @Autowired
    MemberProfiles profiles;

    @Autowired
    MemberDirectory members;

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

    private Chromium chromium;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        SERVER.start();
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @Test
    void whoIsInvitedByExcelSetsTheirPasswordSignsInAndNamesASuccessorWhomStaffConfirm() throws Exception {
        ReminderWorld world = new ReminderWorld(profiles, items, people, directory, tasks);
        ReminderWorld.Company company = world.company();
        PersonRef leaver = world.member(company);
        TaskCard task = world.task(world.publish(company, "工业母机企业清单申报", LocalDate.of(2025, 3, 31)));
        As.staff(() -> tasks.assign(task.id(), leaver.id(), task.version()));
        String name = As.staff(() -> members.find(company.id())).orElseThrow().name();
        try (Chromium started = Chromium.start()) {
            chromium = started;
            try (Page staff = StaffScreen.signIn(chromium.browser(), port, people, jdbc)) {
                inviteByExcel(staff, name);
                try (Page invited = acceptInvitation()) {
                    proposeSuccessor(invited, leaver);
                }
                confirmSuccessor(staff);
                switchOff(staff, name);
            }
        }
        assertThat(As.staff(() -> tasks.get(task.id())).card().assigneeId()).isNull();
    }

    private void inviteByExcel(Page staff, String company) throws IOException {
        open(staff, "people/excel");
        StaffScreen.inspect(staff, "people-excel.png", ".excel-page");
        staff.locator("#people-upload input[type=file]")
                .setInputFiles(new FilePayload("人员.xlsx", "application/octet-stream", workbook(company)));
        assertThat(staff.locator("#people-preview")).containsText("企业”列");
        StaffScreen.inspect(staff, "people-excel-preview.png", ".excel-page");
        staff.setViewportSize(390, 844);
        StaffScreen.inspect(staff, "people-excel-preview-narrow.png", ".excel-page");
        staff.setViewportSize(1366, 900);
        assertThat(staff.locator("#people-invite-all")).isDisabled();
        staff.locator("#people-skip").click();
        staff.locator("#people-invite-all").click();
        assertThat(staff.locator("#people-preview")).containsText("已邀请 2 人");
        open(staff, "people");
        staff.locator("#people-states .chip").first().click();
        assertThat(staff.locator("#people-grid")).containsText("2025-03-10 邀请");
        StaffScreen.inspect(staff, "people.png", ".desk-page");
        staff.setViewportSize(390, 844);
        staff.locator("#people-grid.people-narrow").waitFor();
        StaffScreen.inspect(staff, "people-narrow.png", ".desk-page");
        staff.setViewportSize(1366, 900);
    }

    private Page acceptInvitation() throws Exception {
        As.staff(reminders::tickNow);
        MimeMessage mail = Arrays.stream(SERVER.getReceivedMessages())
                .filter(one -> addressed(one, "fresh@example.test"))
                .findFirst()
                .orElseThrow();
        String address = plain(mail).replaceAll("(?s).*https://desk\\.example\\.org(/invitation/\\S+).*", "$1");
        String html = jdbc.sql("select html from envelope where recipient_address = 'fresh@example.test' limit 1")
                .query(String.class)
                .single();
        Page page = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setColorScheme(ColorScheme.DARK)
                        .setLocale("zh-CN"))
                .newPage();
        page.setContent(html);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(java.nio.file.Path.of("target", "screenshots", "invitation-mail.png"))
                .setFullPage(true));
        page.navigate("http://localhost:" + port + "/invitation/forged");
        assertThat(page.locator("h1")).containsText("链接无效");
        Response shown = Objects.requireNonNull(page.navigate("http://localhost:" + port + address));
        assertThat(shown.headerValue("cache-control")).contains("no-store");
        assertThat(shown.headerValue("referrer-policy")).contains("no-referrer");
        StaffScreen.inspect(page, "invitation-dark.png", "body");
        page.locator("#password").fill(PASSWORD);
        page.locator("#again").fill(PASSWORD + "x");
        page.locator("#save").click();
        assertThat(page.locator("#fault")).containsText("不一致");
        StaffScreen.inspect(page, "invitation-fault-dark.png", "body");
        page.locator("#password").fill(PASSWORD);
        page.locator("#again").fill(PASSWORD);
        page.locator("#save").click();
        assertThat(page.locator("h1")).containsText("密码已设置");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        StaffScreen.inspect(page, "invitation-done.png", "body");
        page.locator("#sign-in").click();
        page.locator("input[name=username]").fill("fresh@example.test");
        page.locator("input[name=password]").fill(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("login"));
        return page;
    }

    private void proposeSuccessor(Page manager, PersonRef leaver) {
        manager.setViewportSize(1366, 900);
        open(manager, "account");
        manager.locator("#succession-propose").click();
        choose(manager, "#succession-leaver", leaver.name());
        manager.locator("#succession-fresh vaadin-radio-button").last().click();
        choose(manager, "#succession-colleague", "同事乙");
        manager.setViewportSize(390, 844);
        StaffScreen.rest(manager);
        manager.screenshot(new Page.ScreenshotOptions()
                .setPath(java.nio.file.Path.of("target", "screenshots", "succession-form-narrow.png")));
        manager.setViewportSize(1366, 900);
        manager.locator("#succession-send").click();
        assertThat(manager.locator("#succession")).containsText("待协会确认");
        StaffScreen.inspect(manager, "succession-company.png", "#succession");
    }

    private void confirmSuccessor(Page staff) {
        open(staff, "people");
        assertThat(staff.locator("#successions")).containsText("同事乙");
        StaffScreen.inspect(staff, "successions.png", ".desk-page");
        staff.locator("[id^=succession-confirm-]").first().click();
        StaffScreen.rest(staff);
        staff.screenshot(new Page.ScreenshotOptions()
                .setPath(java.nio.file.Path.of("target", "screenshots", "succession-dialog.png")));
        staff.locator("#succession-confirm").click();
        assertThat(staff.locator("vaadin-notification-card").first()).containsText("转入 1 项任务");
        assertThat(staff.locator("#successions")).isHidden();
    }

    /** The successor has the task now; whoever switches them off is asked where it goes. */
    private void switchOff(Page staff, String company) {
        staff.locator("vaadin-text-field input").first().fill("同事乙");
        assertThat(staff.locator(".desk-page-head")).containsText("共 1 人");
        long person = jdbc.sql("select id from person where name = '同事乙'")
                .query(Long.class)
                .single();
        staff.locator("#toggle-" + person + ":visible").click();
        assertThat(staff.locator("vaadin-dialog")).containsText(company + "：1 项");
        choose(staff, "[id^=departure-]", "暂不指定");
        staff.screenshot(
                new Page.ScreenshotOptions().setPath(java.nio.file.Path.of("target", "screenshots", "departure.png")));
        staff.locator("#departure-confirm").click();
        assertThat(staff.locator("#people-grid")).containsText("已停用");
    }

    private static void choose(Page page, String select, String item) {
        page.locator(select).first().click();
        page.locator("vaadin-select-item:visible:has-text('" + item + "')")
                .first()
                .click();
    }

    private void open(Page page, String path) {
        page.navigate("http://localhost:" + port + "/" + path);
        StaffScreen.rest(page);
    }

    private static byte[] workbook(String company) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("人员");
            put(sheet, "姓名*", "邮箱*", "手机", "企业*", "角色*");
            put(sheet, "新来的经理", "fresh@example.test", "138 0000 0000", company, "企业负责人");
            put(sheet, "同事乙", "second@example.test", "139 0000 0000", company, "企业经办人");
            put(sheet, "写错企业的", "third@example.test", "", "没有这家企业", "企业经办人");
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void put(Sheet sheet, String... values) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < values.length; i++) {
            row.createCell(i).setCellValue(values[i]);
        }
    }

    private static boolean addressed(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().contains(address)
                    && plain(mail).contains("/invitation/");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String plain(MimeMessage mail) throws Exception {
        BodyPart first = ((Multipart) mail.getContent()).getBodyPart(0);
        Multipart parts = (Multipart) (first.isMimeType("multipart/*") ? first.getContent() : mail.getContent());
        return parts.getBodyPart(0).getContent().toString();
    }
}
