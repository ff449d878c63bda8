package org.policydesk.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policydesk.PolicyDesk;
import org.policydesk.support.Axe;
import org.policydesk.support.Chromium;
import org.policydesk.support.LibreOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** A staff member's morning and a leader's five minutes, as they spend them, on the demo with two hundred members more. */
@ActiveProfiles("demo")
@SpringBootTest(
        classes = PolicyDesk.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:staff-day-${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "spring.quartz.scheduler-name=test-${random.uuid}",
            "desk.today=2025-03-10",
            "desk.data=target/test-data/staff-day"
        })
class StaffDayIT {
    private static final int MORE_MEMBERS = 200;
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*");
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    static void openBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeBrowser() {
        chromium.close();
    }

    @Test
    void aStaffMembersMorning(@TempDir Path folder) throws IOException {
        jdbc.sql("""
                insert into member (name, former_names, credit_code, region_code, branch, recommending_units, created_at)
                select '演示会员' || n || '有限公司', '', 'D' || n, '330200', '', '', now() from system_range(1, %d) as r (n)\
                """.formatted(MORE_MEMBERS)).update();
        try (Desk staff = Desk.wide(chromium.browser(), "http://localhost:" + port)) {
            staff.signInAs("staff@demo.local");
            urgeThree(staff);
            logACall(staff);
            assignToTwoHundred(staff);
            returnASubmission(staff);
            rankAndExport(staff, folder);
            report(staff);
        }
    }

    @Test
    void aLeadersFiveMinutes(@TempDir Path folder) throws IOException {
        try (Desk leader = Desk.wide(chromium.browser(), "http://localhost:" + port)) {
            leader.signInAs("staff@demo.local");
            leader.open("cockpit");
            Page page = leader.page();
            assertThat(page.locator(".figure-number").nth(1)).hasText(NUMBER);
            accessible(leader, "leader-cockpit");
            for (int i = 0; i < page.locator(".figure").count(); i++) {
                leader.open("cockpit");
                Locator figure = page.locator(".figure").nth(i);
                int said = number(figure.locator(".figure-number").innerText());
                figure.click();
                page.waitForURL(Pattern.compile(".*/tasks.*"));
                assertThat(page.locator(".page-count").first()).hasText(Pattern.compile("\\D*" + said + "\\D*"));
            }
            leader.open("cockpit");
            page.locator("#tab-region").click();
            Locator figure = page.locator(".tally:visible tbody tr")
                    .filter(having("浙江省"))
                    .locator("td a")
                    .first();
            int said = number(figure.innerText());
            figure.click();
            page.waitForURL(Pattern.compile(".*/tasks\\?.*region=33.*"));
            assertThat(page.locator(".page-count").first()).hasText(Pattern.compile("\\D*" + said + "\\D*"));

            leader.open("cockpit");
            assertThat(page.locator("#cockpit-missed")).isVisible();
            assertThat(page.locator("#cockpit-months")).isVisible();
            Download sheet =
                    page.waitForDownload(() -> page.locator("#cockpit-export").click());
            Path workbook = Files.copy(sheet.path(), folder.resolve("cockpit.xlsx"));
            assertThat(LibreOffice.text(workbook, folder)).contains("已认定");
        }
    }

    private static void urgeThree(Desk staff) {
        Page page = staff.page();
        page.waitForURL(Pattern.compile(".*/today"));
        assertThat(page.locator(".urge-card").nth(2)).isVisible();
        accessible(staff, "morning-today");
        List<String> urged = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Locator card = page.locator(".urge-card").nth(i);
            urged.add(card.locator("h3").innerText());
            card.getByRole(AriaRole.BUTTON, named("催办")).click();
            staff.fill("urge-note", "请本周内启动");
            staff.id("urge-confirm").click();
            assertThat(page.getByText(Pattern.compile("已催办 [1-9][0-9]* 项任务")).last())
                    .isVisible(PATIENTLY);
            assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
        }
        assertThat(urged).doesNotHaveDuplicates();
    }

    private static void logACall(Desk staff) {
        Page page = staff.page();
        Locator card = page.locator(".urge-card").first();
        card.getByRole(AriaRole.BUTTON, named("记录联系")).click();
        page.locator("#contact-answer textarea").fill("已安排专人，周三前启动");
        staff.id("contact-save").click();
        assertThat(page.locator(".urge-last").filter(having("已安排专人")).first()).isVisible();
    }

    private static void assignToTwoHundred(Desk staff) {
        Page page = staff.page();
        staff.open("tasks");
        staff.id("assign-more").click();
        page.locator("#assign-item input").fill("工业母机企业清单申报");
        page.getByRole(AriaRole.OPTION).first().click();
        assertThat(page.locator("#assign-members").getByText("有限公司").first()).isVisible();
        page.locator("#assign-members thead vaadin-checkbox input, #assign-members vaadin-checkbox input")
                .first()
                .check();
        staff.fill("assign-reason", "全体会员摸底");
        staff.id("assign-confirm").click();
        assertThat(page.getByText(Pattern.compile("已指派 2[0-9]{2} 家企业")).first()).isVisible(PATIENTLY);
    }

    private static void returnASubmission(Desk staff) {
        Page page = staff.page();
        staff.open("recommendations");
        assertThat(page.locator(".recommendation-card").first()).isVisible();
        accessible(staff, "morning-recommendations");
        page.locator(".recommendation-card a").first().click();
        page.waitForURL(Pattern.compile(".*/recommendations/[0-9]+"));
        assertThat(page.locator(".submission-card").first()).isVisible();
        accessible(staff, "morning-recommendation");
        Locator waiting = page.locator(".submission-card:has(.verdict-waiting)").first();
        String company = waiting.locator(".submission-name").innerText();
        waiting.getByRole(AriaRole.BUTTON, named("退回补正：" + company)).click();
        staff.fill("return-reason", "申报书第三页缺盖章");
        staff.id("return-confirm").click();
        staff.sees("已退回 " + company + " 补正");
        assertThat(page.locator(".submission-card").filter(having(company)).locator(".verdict"))
                .containsText("退回补正");
    }

    private static void rankAndExport(Desk staff, Path folder) throws IOException {
        Page page = staff.page();
        page.getByRole(AriaRole.BUTTON, onPage("进入排序")).click();
        staff.sees("已进入“排序”");
        Locator ranking = page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("智能工厂 的排序"));
        String first = ranking.locator(".ranking-name").nth(0).innerText();
        String second = ranking.locator(".ranking-name").nth(1).innerText();
        page.getByRole(AriaRole.BUTTON, onPage("上移：" + second)).click();
        assertThat(ranking.locator(".ranking-name").nth(0)).hasText(second);
        staff.picture("morning-ranked");

        Download sheet =
                page.waitForDownload(() -> staff.id("recommendation-export").click());
        assertThat(sheet.suggestedFilename()).startsWith("推荐汇总表").endsWith(".xlsx");
        Path workbook = Files.copy(sheet.path(), folder.resolve("ranked.xlsx"));
        assertThat(companies(workbook, "智能工厂")).containsExactly(second, first);
        assertThat(LibreOffice.text(workbook, folder)).contains(second, "统一社会信用代码");
    }

    private static void report(Desk staff) {
        Page page = staff.page();
        Locator returned = page.locator(".submission-card:has(.verdict-returned)");
        for (int left = returned.count(); left > 0; left--) {
            String company = returned.first().locator(".submission-name").innerText();
            returned.first().getByRole(AriaRole.BUTTON, named("不推荐：" + company)).click();
            staff.fill("refuse-reason", "补正未回");
            staff.id("refuse-confirm").click();
            staff.sees(company + " 标为不推荐");
        }
        page.getByRole(AriaRole.BUTTON, onPage("登记报送")).click();
        staff.id("report-confirm").click();
        staff.sees("已登记报送，3 家企业的任务变为“已推荐”");
        assertThat(page.locator(".submission-card").filter(having("已推荐"))).hasCount(3);
        staff.picture("morning-reported");
    }

    private static List<String> companies(Path workbook, String direction) throws IOException {
        List<String> names = new ArrayList<>();
        try (InputStream in = Files.newInputStream(workbook);
                Workbook book = WorkbookFactory.create(in)) {
            int direct = -1;
            int company = -1;
            for (Row row : book.getSheetAt(0)) {
                if (direct < 0) {
                    for (int i = 0; i < row.getLastCellNum(); i++) {
                        String heading =
                                row.getCell(i) == null ? "" : row.getCell(i).toString();
                        direct = heading.equals("推荐方向") ? i : direct;
                        company = heading.equals("企业名称") ? i : company;
                    }
                } else if (row.getCell(direct) != null
                        && row.getCell(direct).toString().equals(direction)) {
                    names.add(row.getCell(company).toString());
                }
            }
        }
        return names;
    }

    private static int number(String text) {
        Matcher found = NUMBER.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return Integer.parseInt(found.group().replace(",", ""));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions onPage(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void accessible(Desk desk, String name) {
        assertThat(desk.page().locator(".desk-page")).isVisible();
        desk.picture(name);
        assertThat(Axe.on(desk.page())
                        .include(".desk-page")
                        .exclude("vaadin-tabs")
                        .analyze()
                        .getViolations())
                .as(name)
                .extracting(
                        rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }
}
